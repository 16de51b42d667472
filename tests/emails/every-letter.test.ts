import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderLetter } from '@/platform/mail/render'
import { samplePublication } from '../../emails/parts/publication'
import { letters } from './letters'

const DOCTYPE = 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'
/** A link in `sampleBlocks` that is relative to its article. */
const RELATIVE = 'https://nightfeed.example/articles/caffeine-and-breastfeeding'

/** Every address that stands anywhere in the props. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('http') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : []
}

test('every letter is in the table', () => {
  const files = readdirSync(new URL('../../emails', import.meta.url)).filter((file) => file.endsWith('.tsx'))
  expect(letters.map(({ name }) => `${name}.tsx`)).toEqual(files.sort())
})

describe.each(letters)('$name', ({ subject, props, element }) => {
  test('reads well as text', async () => {
    expect(`Subject: ${subject}\n\n${(await renderLetter(element)).text}`).toMatchSnapshot()
  })

  test('is an accessible document', async () => {
    const { html } = await renderLetter(element)
    expect(html).toMatch(/<html[^>]* lang="en"/)
    expect(html).toMatch(/<html[^>]* dir="ltr"/)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/<img(?![^>]* alt=)/)
    const layout = [...html.matchAll(/<table[^>]*>/g)].filter(([tag]) => !tag.includes('data-text-format="rows"'))
    expect(layout.filter(([tag]) => !tag.includes('role="presentation"'))).toEqual([])
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([])
  })

  test('is ready for the night', async () => {
    const { html } = await renderLetter(element)
    expect(html).toContain('name="color-scheme" content="light dark"')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
  })

  test('leads nowhere but where it was told, and fetches nothing', async () => {
    const { html } = await renderLetter(element)
    const found = [...html.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([address]) => address)
    expect(found.filter((address) => ![DOCTYPE, RELATIVE, ...addressesIn(props)].includes(address))).toEqual([])
    expect(html).not.toMatch(/<img|<script|<link|@import|url\(|http-equiv="refresh"/i)
  })

  test('carries the postal address and no exclamation mark', async () => {
    const { html, text } = await renderLetter(element)
    expect([html, text].map((form) => form.includes(samplePublication.postalAddress))).toEqual([true, true])
    expect(`${subject}${text}`).not.toMatch(/!|Oops/)
  })
})
