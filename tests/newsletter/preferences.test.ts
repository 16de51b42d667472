import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { resumePaused } from '@/newsletter/choosing/resume-paused'
import { unsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import * as left from '@/newsletter/web/left.route'
import * as preferences from '@/newsletter/web/preferences.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import {
  askForLink,
  at,
  choose,
  ownPageOf,
  pageOf,
  pressOnOwn,
  proofOf,
  rowOf,
  someTopics,
  withPrivateLink,
} from './choosing'
import {
  age,
  asForm,
  countOf,
  everything,
  lettersTo,
  press,
  signUpForm,
  subscriber,
  tokenIn,
  withToken,
} from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

test('the link of a letter lets somebody choose how often, and shows it', async () => {
  const { leaveToken } = await subscriber(house(), 'weekly@example.org')
  const answer = await choose(leaveToken, { do: 'frequency', frequency: 'weekly' })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/newsletter/preferences/${leaveToken}?done=frequency`,
  ])
  await choose(leaveToken, { do: 'frequency', frequency: 'weekly' })
  const row = await rowOf(house(), 'weekly@example.org')
  expect(row).toMatchObject({ status: 'confirmed', frequency: 'weekly' })
  expect(await pageOf(leaveToken)).toMatch(/value="weekly"[^>]* checked|checked[^>]* value="weekly"/)
  const proof = await proofOf(house(), row?.id ?? '')
  expect(proof.slice(2)).toEqual(['changed | letter-link | One letter a week with everything new.'])
})

test('a pause ends by itself, or at once by a button, and each step is on record', async () => {
  const { leaveToken } = await subscriber(house(), 'pausing@example.org')
  await choose(leaveToken, { do: 'pause', months: '1' })
  const paused = await rowOf(house(), 'pausing@example.org')
  expect(paused?.status).toBe('paused')
  expect(await pageOf(leaveToken)).toContain('Get letters again now')
  await choose(leaveToken, { do: 'resume' })
  expect(await rowOf(house(), 'pausing@example.org')).toMatchObject({ status: 'confirmed', paused_until: null })
  await choose(leaveToken, { do: 'pause', months: '6' })
  const over = (await rowOf(house(), 'pausing@example.org'))?.paused_until
  if (!over) expect.unreachable()
  await resumePaused(await house().system(), new Date(over.getTime() - 1))
  expect((await rowOf(house(), 'pausing@example.org'))?.status).toBe('paused')
  await resumePaused(await house().system(), over)
  expect(await rowOf(house(), 'pausing@example.org')).toMatchObject({ status: 'confirmed', paused_until: null })
  expect((await proofOf(house(), paused?.id ?? '')).slice(2)).toEqual([
    'changed | letter-link | No letters for a while: one month.',
    'changed | letter-link | Letters again from now on.',
    'changed | letter-link | No letters for a while: six months.',
    'changed | pause-over | Letters again from now on.',
  ])
})

test('a note stands only where it is so, whatever the address says', async () => {
  const { leaveToken, own } = await withPrivateLink(house(), 'notes@example.org')
  const paused = 'Your letters are paused. A letter'
  const pages = async (query: string) => [await pageOf(leaveToken, query), await ownPageOf(own, query)]
  for (const query of ['?done=pause', '?done=__proto__', '?done=constructor', '?done=toString'])
    for (const html of await pages(query)) expect(html, query).toMatch(/<h1>.*<div role="status"><\/div>/s)
  for (const html of await pages('?done=resume')) expect(html).toContain('Letters come again from now on.')
  await choose(leaveToken, { do: 'pause', months: '1' })
  for (const html of await pages('?done=pause')) expect(html).toContain(paused)
  for (const html of await pages('?done=resume')) expect(html).not.toContain('Letters come again from now on.')
})

test('a forwarded letter shows neither whose it is nor what they chose', async () => {
  const [topic] = await someTopics(house(), 'Postnatal depression')
  const address = 'forwards@example.org'
  const { leaveToken } = await subscriber(house(), address)
  const id = (await rowOf(house(), address))?.id ?? ''
  await house().payload.update({ collection: 'subscribers', id, data: { topics: [topic?.id ?? ''] } })
  const page = await pageOf(leaveToken)
  for (const secret of [
    address,
    'forwards',
    topic?.title ?? '?',
    topic?.slug ?? '?',
    topic?.id ?? '?',
    addressHmac(address),
  ])
    expect(page).not.toContain(secret)
  expect(page).toContain('no-referrer')
})

test('what opens a page changes no row, and a link that was taken back or never made opens none', async () => {
  const { leaveToken, own, confirmToken } = await withPrivateLink(house(), 'opens@example.org')
  const before = await everything(house())
  for (const query of ['', '?done=pause', '?done=<b>']) expect(await pageOf(leaveToken, query)).not.toContain('<b>')
  await ownPageOf(own, '?ask=erase')
  for (const token of [confirmToken, own, 'x', '\u0000', 'a'.repeat(5000)]) {
    const opened = await preferences.GET(at('/'), withToken(token))
    const pressed = await choose(token, { do: 'pause', months: '1' })
    expect([opened.status, pressed.status]).toEqual([404, 404])
  }
  expect(await everything(house())).toBe(before)
  const { id = '' } = (await rowOf(house(), 'opens@example.org')) ?? {}
  await house().payload.update({ collection: 'subscribers', id, data: { linkVersion: 2 } })
  expect((await preferences.GET(at('/'), withToken(leaveToken))).status).toBe(410)
  const next = unsubscribeToken({ subscriberId: id, linkVersion: 2 })
  expect((await preferences.GET(at('/'), withToken(next))).status).toBe(200)
})

test('a form that lacks its answer, or comes from elsewhere, comes back and changes nothing', async () => {
  const { leaveToken } = await subscriber(house(), 'refused@example.org')
  const before = await everything(house())
  const cases: [Record<string, string>, number, string][] = [
    [{ do: 'pause' }, 422, 'Please choose how long the pause is to be.'],
    [{ do: 'pause', months: '120' }, 422, 'Please choose how long the pause is to be.'],
    [{ do: 'frequency', frequency: 'hourly' }, 422, 'Please choose how often.'],
    [{ do: 'erase' }, 400, 'Nothing was changed.'],
    [{}, 400, 'Nothing was changed.'],
  ]
  for (const [fields, status, words] of cases) {
    const answer = await choose(leaveToken, fields)
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(words)])
  }
  const foreign = asForm(`/newsletter/preferences/${leaveToken}`, { do: 'resume' }, { origin: 'https://evil.example' })
  expect((await preferences.POST(foreign, withToken(leaveToken))).status).toBe(403)
  expect(await everything(house())).toBe(before)
})

test('a browser that names no origin behind a key presses every button; a form without a key is handed back', async () => {
  const { leaveToken } = await subscriber(house(), 'old-browser@example.org')
  const unnamed = { origin: 'null' }
  const pressed = asForm('/', { do: 'frequency', frequency: 'weekly' }, unnamed)
  expect((await preferences.POST(pressed, withToken(leaveToken))).status).toBe(303)
  expect((await rowOf(house(), 'old-browser@example.org'))?.frequency).toBe('weekly')
  const lured = asForm('/', { do: 'resume' }, { ...unnamed, 'sec-fetch-site': 'cross-site' })
  expect((await preferences.POST(lured, withToken(leaveToken))).status).toBe(403)
  const { POST } = await import('@/newsletter/web/subscribe.route')
  expect((await POST(signUpForm('old-browser@example.org', {}, unnamed))).status).toBe(403)
})

test('whoever was forwarded a letter uses up no turns of its owner', async () => {
  const { leaveToken, own } = await withPrivateLink(house(), 'forwarded@example.org')
  await choose(leaveToken, { do: 'resume' })
  await query(await house().system(), `update rate_limits set taken = 30 where bucket like 'choices:%'`)
  expect((await choose(leaveToken, { do: 'resume' })).status).toBe(429)
  expect((await pressOnOwn(own, { do: 'pause', months: '1' })).status).toBe(303)
})

test('a private link is mailed once in ten minutes and three times a day, with one answer, and the newest works', async () => {
  const address = 'links@example.org'
  const { leaveToken } = await subscriber(house(), address)
  const mailed = async () => (await lettersTo(house(), address)).filter(({ kind }) => kind === 'preferences-link')
  const answers = await Promise.all([choose(leaveToken, { do: 'link' }), choose(leaveToken, { do: 'link' })])
  expect(new Set(answers.map((answer) => answer.headers.get('location')))).toEqual(
    new Set([`/newsletter/preferences/${leaveToken}?done=link`]),
  )
  expect(await mailed()).toHaveLength(1)
  const first = tokenIn((await mailed())[0], 'yours')
  for (const _more of [1, 2, 3, 4]) {
    await age(house(), addressHmac(address), 11)
    await choose(leaveToken, { do: 'link' })
  }
  expect(await mailed()).toHaveLength(3)
  const last = tokenIn((await mailed()).at(-1), 'yours')
  expect(await ownPageOf(first)).toContain('This link works no more')
  for (const _time of [1, 2]) expect(await ownPageOf(last)).toContain('<h1>Your letters</h1>')
  await query(await house().system(), `update links set expires_at = now() where purpose = 'private-link'`)
  expect(await ownPageOf(last)).toContain('This link works no more')
})

test('nobody is asked why before they leave; afterwards once, tied to nobody', async () => {
  const { leaveToken } = await subscriber(house(), 'leaving@example.org')
  const opened = await (await unsubscribe.GET(at('/'), withToken(leaveToken))).text()
  expect(opened).toContain(`href="/newsletter/preferences/${leaveToken}"`)
  expect(opened).not.toContain('tell us why')
  const gone = await (await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))).text()
  const fieldOf = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(gone)?.[1] ?? ''
  const form = { question: fieldOf('question'), stamp: fieldOf('stamp'), website: '' }
  const unanswered = await left.POST(asForm('/forms/left', form))
  expect([unanswered.status, await unanswered.text()]).toEqual([422, expect.stringContaining('Please choose one')])
  for (const answer of ['other', 'too-many', 'too-many']) {
    const thanks = await left.POST(asForm('/forms/left', { ...form, answer }))
    expect([thanks.status, thanks.headers.get('location')]).toEqual([303, '/newsletter/left'])
  }
  for (const forged of [{ ...form, question: crypto.randomUUID() }, { ...form, website: 'x' }, { question: 'x' }])
    expect((await left.POST(asForm('/forms/left', { ...forged, answer: 'other' }))).status).toBe(303)
  const kept = await query<{ row: string }>(await house().system(), 'select a::text as row from leaving_answers a')
  expect(kept).toHaveLength(1)
  expect(kept[0]?.row).toMatch(/^\([0-9a-f-]{36},too-many,\d{4}-\d\d-\d\d\)$/)
  const again = await (await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))).text()
  expect(again).not.toContain('tell us why')
})

test('who has left may still see what is kept, and is not brought back by an old page', async () => {
  const address = 'gone@example.org'
  const { leaveToken } = await subscriber(house(), address)
  await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  for (const what of ['resume', 'pause']) expect((await choose(leaveToken, { do: what, months: '1' })).status).toBe(409)
  expect((await rowOf(house(), address))?.status).toBe('unsubscribed')
  expect(await ownPageOf(await askForLink(house(), address, leaveToken))).toContain('Erase everything about me')
  expect(
    await countOf(house(), `consent_events where event = 'changed' and method = 'letter-link' and subject_id = $1`, [
      (await rowOf(house(), address))?.id,
    ]),
  ).toBe(0)
})
