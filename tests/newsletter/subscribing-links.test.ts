import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { refuseAddress } from '@/newsletter/afterwards/refuse-address'
import { blockWords, leaveWords } from '@/newsletter/subscribing/wording'
import * as block from '@/newsletter/web/block.route'
import * as checkYourMail from '@/newsletter/web/check-your-mail.route'
import * as confirm from '@/newsletter/web/confirm.route'
import { newsletterStamp } from '@/newsletter/web/newsletter-stamp'
import * as preferences from '@/newsletter/web/preferences.route'
import { POST } from '@/newsletter/web/subscribe.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import { proofOf, rowOf, someTopics } from './choosing'
import {
  age,
  agree,
  asForm,
  countOf,
  everything,
  hiddenIn,
  lettersTo,
  press,
  signUpForm,
  statusOf,
  subscriber,
  tokenIn,
  withHandle,
  withToken,
} from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

test('opening any link, by a person or a machine, changes no row', async () => {
  const { confirmToken, blockToken, leaveToken } = await subscriber(house(), 'scanned@example.org')
  await POST(signUpForm('scanned-too@example.org'))
  const waiting = (await lettersTo(house(), 'scanned-too@example.org'))[0]
  const before = await everything(house())
  for (const method of ['GET', 'HEAD']) {
    const opened = new Request('http://localhost:3000/', { method })
    for (const token of [confirmToken, tokenIn(waiting, 'confirm')]) await confirm.GET(opened, withToken(token))
    for (const token of [blockToken, tokenIn(waiting, 'block')]) await block.GET(opened, withToken(token))
    const page = await unsubscribe.GET(opened, withToken(leaveToken))
    expect(await page.text()).toContain('>Unsubscribe</button>')
  }
  expect(await everything(house())).toBe(before)
})

test('a mailbox leaves for its reader with one click: 200, nothing to read, nowhere to go', async () => {
  const { leaveToken } = await subscriber(house(), 'one-click@example.org')
  const multipart = new FormData()
  multipart.set('List-Unsubscribe', 'One-Click')
  const asks = [
    press('unsubscribe', leaveToken, { 'List-Unsubscribe': 'One-Click' }),
    new Request(`http://localhost:3000/newsletter/unsubscribe/${leaveToken}`, { method: 'POST', body: multipart }),
  ]
  for (const ask of asks) {
    const answer = await unsubscribe.POST(ask, withToken(leaveToken))
    expect([answer.status, await answer.text(), answer.headers.get('location')]).toEqual([200, '', null])
  }
  const hmac = addressHmac('one-click@example.org')
  expect(await statusOf(house(), hmac)).toBe('unsubscribed')
  expect(
    await countOf(
      house(),
      `consent_events where event = 'withdrawn' and method = 'one-click' and subject_id = (select id::text from subscribers where address_hmac = $1)`,
      [hmac],
    ),
  ).toBe(1)
})

test('who leaves by the button finds the way back, and comes back by confirming anew', async () => {
  const address = 'returning@example.org'
  const { confirmToken, leaveToken } = await subscriber(house(), address)
  const left = await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  const html = await left.text()
  expect(html).toContain('<h1>You have left</h1>')
  expect(html).toContain('aria-label="Newsletter"')
  const { id = '' } = (await rowOf(house(), address)) ?? {}
  expect((await proofOf(house(), id)).at(-1)).toBe(`withdrawn | button | ${leaveWords}`)
  expect((await agree(confirmToken)).status).toBe(410)
  await age(house(), addressHmac(address), 11)
  await POST(signUpForm(address))
  expect(await statusOf(house(), addressHmac(address))).toBe('unsubscribed')
  const again = (await lettersTo(house(), address)).filter(({ kind }) => kind === 'confirm-subscription').at(-1)
  await agree(tokenIn(again, 'confirm'))
  expect(await statusOf(house(), addressHmac(address))).toBe('confirmed')
  const welcomes = (await lettersTo(house(), address)).filter(({ kind }) => kind === 'welcome')
  expect(new Set(welcomes.map((letter) => tokenIn(letter, 'unsubscribe')))).toEqual(new Set([leaveToken]))
  expect(welcomes).toHaveLength(2)
})

test('who comes back gets what everybody gets, not what they chose before they left, and the proof says so', async () => {
  const address = 'anew@example.org'
  const { leaveToken } = await subscriber(house(), address)
  const [topic] = await someTopics(house(), 'Night waking')
  const { id = '' } = (await rowOf(house(), address)) ?? {}
  const pausedUntil = new Date(Date.now() + 86_400_000).toISOString()
  await house().payload.update({
    collection: 'subscribers',
    id,
    data: { topics: [topic?.id ?? ''], frequency: 'weekly', pausedUntil },
  })
  await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  await age(house(), addressHmac(address), 11)
  await POST(signUpForm(address))
  await agree(tokenIn((await lettersTo(house(), address)).at(-1), 'confirm'))
  expect(await rowOf(house(), address)).toMatchObject({ status: 'confirmed', frequency: 'each', paused_until: null })
  expect(await countOf(house(), 'subscribers_rels where parent_id = $1', [id])).toBe(0)
  expect(await proofOf(house(), id)).toContain('changed | came-back | Each article when it comes out, on all topics.')
})

test.each(['bounced', 'complained'] as const)(
  'an address that %s and was taken off the suppressions by hand subscribes anew',
  async (refused) => {
    const address = `${refused}.returns@example.org`
    const hmac = addressHmac(address)
    await subscriber(house(), address)
    await refuseAddress(await house().system(), { hmac, refused, source: 'test' })
    await age(house(), hmac, 11)
    await POST(signUpForm(address))
    expect((await lettersTo(house(), address)).map(({ kind }) => kind)).toEqual(['confirm-subscription', 'welcome'])
    await query(await house().system(), 'delete from suppressions where address_hmac = $1', [hmac])
    await POST(signUpForm(address))
    await agree(tokenIn((await lettersTo(house(), address)).at(-1), 'confirm'))
    expect(await statusOf(house(), hmac)).toBe('confirmed')
  },
)

test('“this was not me” erases the address and takes every other link back', async () => {
  const address = 'victim@example.org'
  await POST(signUpForm(address))
  const asked = (await lettersTo(house(), address))[0]
  const token = tokenIn(asked, 'block')
  const { id = '' } = (await rowOf(house(), address)) ?? {}
  expect(await (await block.GET(new Request('http://localhost:3000/'), withToken(token))).text()).toContain(
    'Never write to my address again',
  )
  for (const _press of [1, 2]) {
    const answer = await block.POST(press('block', token), withToken(token))
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('We will not write to you again'),
    ])
  }
  expect((await proofOf(house(), id)).at(-1)).toBe(`erased | button | ${blockWords}`)
  const late = await agree(tokenIn(asked, 'confirm'))
  expect([late.status, await late.text()]).toEqual([410, expect.not.stringContaining('aria-label="Newsletter"')])
  await age(house(), addressHmac(address), 11)
  await POST(signUpForm(address))
  expect(await countOf(house(), 'letters where address_hmac = $1', [addressHmac(address)])).toBe(1)
  expect(await countOf(house(), 'subscribers where address_hmac = $1', [addressHmac(address)])).toBe(0)
  expect(
    await countOf(house(), `suppressions where address_hmac = $1 and reason = 'not-me'`, [addressHmac(address)]),
  ).toBe(1)
})

test('a machine that confirmed does not stop the person from blocking', async () => {
  const { blockToken, leaveToken } = await subscriber(house(), 'pressed@example.org')
  await block.POST(press('block', blockToken), withToken(blockToken))
  expect(await statusOf(house(), addressHmac('pressed@example.org'))).toBeUndefined()
  const leaving = await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  expect([leaving.status, await leaving.text()]).toEqual([200, expect.stringContaining('You get no letters')])
})

test('a confirmation link ends after 48 hours', async () => {
  await POST(signUpForm('late@example.org'))
  const token = tokenIn((await lettersTo(house(), 'late@example.org'))[0], 'confirm')
  const system = await house().system()
  const [link] = await query<{ hours: number }>(
    system,
    `select round(extract(epoch from expires_at - now()) / 3600)::int as hours from links where purpose = 'confirm-subscription' order by created_at desc limit 1`,
  )
  expect(link?.hours).toBe(48)
  await query(system, `update links set expires_at = now() where purpose = 'confirm-subscription' and used_at is null`)
  expect((await agree(token)).status).toBe(410)
  expect(await statusOf(house(), addressHmac('late@example.org'))).toBe('pending')
})

test('no page that a letter’s link opens tells its address to the next one', async () => {
  const one = await subscriber(house(), 'quiet@example.org')
  await POST(signUpForm('quiet-too@example.org'))
  const [asked] = await lettersTo(house(), 'quiet-too@example.org')
  const [confirmToken, blockToken] = [tokenIn(asked, 'confirm'), tokenIn(asked, 'block')]
  const opened = new Request('http://localhost:3000/')
  const answers = [
    await confirm.GET(opened, withToken(one.confirmToken)),
    await confirm.GET(opened, withToken(confirmToken)),
    await agree(confirmToken),
    await unsubscribe.GET(opened, withToken(one.leaveToken)),
    await unsubscribe.POST(press('unsubscribe', one.leaveToken), withToken(one.leaveToken)),
    await block.GET(opened, withToken(blockToken)),
    await block.POST(press('block', blockToken), withToken(blockToken)),
    await block.GET(opened, withToken('x')),
  ]
  for (const answer of answers) expect(await answer.text()).toContain('<meta name="referrer" content="no-referrer"/>')
})

test('links that nobody made, or made for something else, lead to a page that says so', async () => {
  const { confirmToken, leaveToken } = await subscriber(house(), 'wrong@example.org')
  const doors = { confirm, unsubscribe, block }
  const wrong: [keyof typeof doors, string][] = [
    ['confirm', 'x'],
    ['confirm', leaveToken],
    ['unsubscribe', confirmToken],
    ['unsubscribe', '../../etc/passwd'],
    ['block', confirmToken],
    ['block', 'a'.repeat(5000)],
    ['confirm', '\u0000'],
  ]
  const before = await everything(house())
  for (const [what, token] of wrong) {
    const opened = await doors[what].GET(new Request('http://localhost:3000/'), withToken(token))
    const pressed = await doors[what].POST(asForm('/', {}), withToken(token))
    expect([opened.status, pressed.status]).toEqual([404, 404])
    expect(await opened.text()).toContain('<h1>This link does not work</h1>')
  }
  expect(await everything(house())).toBe(before)
})

test('every page that asks for the address again says what comes, and the proof holds these words and that page', async () => {
  const promise = 'New articles, about twice a month. No tracking, one click to leave.'
  const one = await subscriber(house(), 'asks-again@example.org')
  const opened = new Request('http://localhost:3000/')
  const pages: [page: string, answer: () => Promise<Response>][] = [
    ['/newsletter/confirm', () => confirm.GET(opened, withToken('x'))],
    ['/newsletter/check-your-mail', () => checkYourMail.GET(opened, withHandle('x'))],
    [
      '/newsletter/unsubscribe',
      () => unsubscribe.POST(press('unsubscribe', one.leaveToken), withToken(one.leaveToken)),
    ],
    ['/newsletter/preferences', () => preferences.GET(opened, withToken(one.leaveToken))],
  ]
  for (const [page, answer] of pages) {
    const html = await (await answer()).text()
    expect(html, page).toContain(`<p>${promise}</p>`)
    const address = `${page.split('/').at(-1)}@example.org`
    // A browser on a page behind a key sends no referrer; the stamp is a moment old.
    const sent = signUpForm(address, { ...hiddenIn(html), ...newsletterStamp() })
    expect((await POST(sent)).status, page).toBe(303)
    const { id = '' } = (await rowOf(house(), address)) ?? {}
    expect(await proofOf(house(), id)).toEqual([`requested | form | ${promise}`])
    expect(await countOf(house(), 'consent_events where subject_id = $1 and page = $2', [id, page]), page).toBe(1)
  }
})
