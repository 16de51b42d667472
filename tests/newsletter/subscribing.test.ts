import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { consentHash, consentWords } from '@/newsletter/subscribing/wording'
import * as confirm from '@/newsletter/web/confirm.route'
import { POST } from '@/newsletter/web/subscribe.route'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import { ownPageOf, proofOf, rowOf } from './choosing'
import {
  age,
  agree,
  countOf,
  everything,
  handleOf,
  lettersTo,
  NAME,
  press,
  signUpForm,
  statusOf,
  subscriber,
  tokenIn,
  withToken,
} from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

test('somebody subscribes, confirms by the button and gets a welcome', async () => {
  const answer = await POST(
    signUpForm('Mira.Sample@example.org', {}, { referer: 'http://localhost:3000/articles/milk?x=1' }),
  )
  expect([answer.status, handleOf(answer)]).toEqual([303, expect.stringMatching(/^[\w-]{43}$/)])
  const hmac = addressHmac('mira.sample@example.org')
  expect(await statusOf(house(), hmac)).toBe('pending')
  const [asked] = await lettersTo(house(), 'Mira.Sample@example.org')
  expect(asked).toMatchObject({
    kind: 'confirm-subscription',
    subject: 'Confirm your subscription to Bedside',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
  })
  const token = tokenIn(asked, 'confirm')
  const page = await confirm.GET(new Request('http://localhost:3000/'), withToken(token))
  const html = await page.text()
  expect(page.status).toBe(200)
  expect(html).toContain('>Confirm my subscription</button>')
  expect(html).toContain(consentWords(NAME))

  expect(await (await agree(token)).text()).toContain('<h1>You are subscribed</h1>')
  expect(await statusOf(house(), hmac)).toBe('confirmed')
  const events = await query(
    await house().system(),
    `select event, method, page, wording_hash, words from consent_events left join wordings on hash = wording_hash
     where subject_id = (select id::text from subscribers where address_hmac = $1) order by consent_events.created_at`,
    [hmac],
  )
  expect(events).toMatchObject([
    { event: 'requested', method: 'form', page: '/articles/milk' },
    { event: 'confirmed', method: 'button', wording_hash: consentHash(NAME), words: consentWords(NAME) },
  ])
  const [, welcome] = await lettersTo(house(), 'Mira.Sample@example.org')
  const url = `http://localhost:3000/newsletter/unsubscribe/${tokenIn(welcome, 'unsubscribe')}`
  expect(welcome).toMatchObject({
    kind: 'welcome',
    headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  })
})

test('a second press of the confirmation button says so, and welcomes nobody twice', async () => {
  const { confirmToken } = await subscriber(house(), 'twice@example.org')
  const before = await everything(house())
  const again = await agree(confirmToken)
  expect([again.status, await again.text()]).toEqual([200, expect.stringContaining('You are subscribed already')])
  expect(await everything(house())).toBe(before)
})

test('two presses at once make one confirmation', async () => {
  await POST(signUpForm('eager@example.org'))
  const token = tokenIn((await lettersTo(house(), 'eager@example.org'))[0], 'confirm')
  const answers = await Promise.all([agree(token), agree(token), agree(token)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await lettersTo(house(), 'eager@example.org')).map(({ kind }) => kind)).toEqual([
    'confirm-subscription',
    'welcome',
  ])
})

test('the button agrees to the words that stood above it, not to others', async () => {
  await POST(signUpForm('words@example.org'))
  const token = tokenIn((await lettersTo(house(), 'words@example.org'))[0], 'confirm')
  for (const wording of ['', consentHash('Another Name')]) {
    const answer = await confirm.POST(press('confirm', token, { wording }), withToken(token))
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toMatch(/role="alert".*The words above the button have changed\..*Confirm my subscription/s)
  }
  const broken = new Request('http://localhost:3000/', {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': 'text/plain' },
  })
  expect(await (await confirm.POST(broken, withToken(token))).text()).toContain('We could not read what was sent.')
  expect(await statusOf(house(), addressHmac('words@example.org'))).toBe('pending')
})

test('one letter in ten minutes, three in a day, and no more', async () => {
  const address = 'bombed@example.org'
  const hmac = addressHmac(address)
  const sent: number[] = []
  for (const minutes of [0, 9, 2, 30, 30, 24 * 60]) {
    await age(house(), hmac, minutes)
    await POST(signUpForm(address))
    sent.push((await lettersTo(house(), address)).length)
  }
  expect(sent).toEqual([1, 1, 2, 3, 3, 4])
  expect(await countOf(house(), 'subscribers where address_hmac = $1', [hmac])).toBe(1)
})

test('the same form sent many times at once makes one subscriber and one letter', async () => {
  const address = 'hurry@example.org'
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) => POST(signUpForm(i % 2 ? address : 'Hurry@Example.org'))),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(await countOf(house(), 'subscribers where address_hmac = $1', [addressHmac(address)])).toBe(1)
  expect(await countOf(house(), 'letters where address_hmac = $1', [addressHmac(address)])).toBe(1)
})

test('no address stands in clear in any table', async () => {
  await subscriber(house(), 'Clear.Text@example.org')
  await POST(signUpForm('clear.text.too@example.org'))
  const all = (await everything(house())).toLowerCase()
  expect(all).toContain('subscribers')
  for (const address of ['clear.text@example.org', 'clear.text.too@', 'mira.sample@'])
    expect(all).not.toContain(address)
})

test('who subscribes already and enters the address once more is told so, with a private link and a way out', async () => {
  const address = 'No.Letter@example.org'
  const { leaveToken } = await subscriber(house(), address)
  const { id = '' } = (await rowOf(house(), address)) ?? {}
  const told = async () => (await lettersTo(house(), address)).filter(({ kind }) => kind === 'subscribed-already')
  await POST(signUpForm(address))
  expect(await told()).toEqual([])
  const before = await proofOf(house(), id)
  for (const status of ['confirmed', 'paused'] as const) {
    await age(house(), addressHmac(address), 11)
    await house().payload.update({ collection: 'subscribers', id, data: { status } })
    await Promise.all([POST(signUpForm(address)), POST(signUpForm(address.toLowerCase()))])
  }
  const [first, second, ...more] = await told()
  expect(more).toEqual([])
  expect(tokenIn(second, 'unsubscribe')).toBe(leaveToken)
  expect(second?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  for (const letter of [first, second])
    expect(await ownPageOf(tokenIn(letter, 'yours'))).toContain('<h1>Your letters</h1>')
  await age(house(), addressHmac(address), 11)
  await POST(signUpForm(address))
  expect(await told()).toHaveLength(2)
  expect(await proofOf(house(), id)).toEqual(before)
})
