import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { emergencyRegions } from '@/discussion/emergency-regions'
import { redFlagCardView } from '@/discussion/triage/card-view'
import { helpFor } from '@/discussion/triage/emergency-help'
import { emergencyNumbers, numbersChecked } from '@/discussion/triage/emergency-numbers'
import { redFlagKinds } from '@/discussion/triage/red-flag-kinds'
import { RedFlagCard } from '@/site/thread/red-flag-card'

const everyLine = Object.entries(emergencyNumbers).flatMap(([region, lines]) =>
  Object.entries(lines).map(([kind, line]) => ({ region, kind, ...line })),
)

test.each(everyLine)('$region has a number and an official address for $kind', ({ number, call, what, site }) => {
  expect(call).toMatch(/^\d{3,13}$/)
  expect(number.replace(/[ -]/g, '')).toBe(call)
  expect(what).not.toBe('')
  expect(new URL(site.href).protocol).toBe('https:')
  expect(new URL(site.href).hostname.endsWith(site.name)).toBe(true)
})

test('the day of the last check is a date', () => {
  expect(new Date(numbersChecked).toISOString()).toContain(numbersChecked)
})

test.each(emergencyRegions)('in $name every kind of danger begins with the emergency number', ({ code }) => {
  for (const { help } of Object.values(redFlagKinds)) {
    const [first, ...others] = helpFor(code, [help])
    expect(first).toBe(emergencyNumbers[code].emergency)
    expect(new Set(others.map(({ call }) => call)).size).toBe(others.length)
  }
})

test('the lines fit the danger', () => {
  const calls = (region: 'us' | 'gb', ...groups: Parameters<typeof helpFor>[1]) =>
    helpFor(region, groups).map(({ call }) => call)
  expect(calls('us', 'poison')).toEqual(['911', '18002221222'])
  expect(calls('us', 'mind')).toEqual(['911', '988', '18338526262'])
  expect(calls('us', 'poison', 'mind')).toEqual(['911', '18002221222', '988', '18338526262'])
  expect(calls('gb', 'life', 'poison')).toEqual(['999', '111'])
})

test('every kind has words for staff and for the reader, and gives no advice on treatment', () => {
  for (const { label, words } of Object.values(redFlagKinds)) {
    expect(label).not.toBe('')
    expect(words).toMatch(/\.$/)
    expect(words).not.toMatch(/\b(give|press|lay|rub|dose|CPR|diagnos|antibiotic|paracetamol)\b/i)
  }
})

test('there is no card without a danger, and an unknown region gets the usual one', () => {
  expect(redFlagCardView([], 'us')).toBeUndefined()
  const view = redFlagCardView(['breathing', 'breathing', 'seizure'], 'ie')
  expect(view?.sentences).toHaveLength(2)
  expect(view?.here.name).toBe('Ireland')
  expect(view?.elsewhere).toHaveLength(emergencyRegions.length - 1)
})

test('the card can be called from, leads to official pages, works without JavaScript and never blocks', () => {
  const view = redFlagCardView(['poisoning'], 'us')
  const page = view ? renderToStaticMarkup(<RedFlagCard {...view} />) : ''
  expect(page).toContain('href="tel:911"')
  expect(page).toContain('href="tel:18002221222"')
  expect(page).toContain('href="https://poisonhelp.hrsa.gov"')
  expect(page).toContain('<details><summary>Living somewhere else?</summary>')
  expect(page).toContain('href="tel:0861555777"')
  expect(page).toContain('You can still send your message below; nobody may read it for hours.')
  expect(page).not.toMatch(/<script|<button|<input|onclick/)
})

test('the card offers to talk when it is about thoughts alone', () => {
  expect(redFlagCardView(['self-harm'], 'gb')?.title).toBe('You can talk to somebody right now')
  expect(redFlagCardView(['self-harm', 'poisoning'], 'gb')?.title).toBe('This can be an emergency')
})
