import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { suppress } from '@/mailroom/suppress'
import * as block from '@/newsletter/web/block.route'
import * as confirm from '@/newsletter/web/confirm.route'
import { POST } from '@/newsletter/web/subscribe.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import { consentHash, consentWords } from '@/newsletter/wording'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import { age, asForm, everything, lettersTo, signUpForm, statusOf, tokenIn, withToken } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

const NAME = 'Bedside'
const press = (what: 'confirm' | 'unsubscribe' | 'block', token: string, fields: Record<string, string> = {}) =>
  asForm(`/newsletter/${what}/${token}`, fields)
const agree = (token: string) => confirm.POST(press('confirm', token, { wording: consentHash(NAME) }), withToken(token))
const countOf = async (sql: string, values: unknown[] = []) =>
  (await query<{ n: number }>(await house().system(), `select count(*)::int as n from ${sql}`, values))[0]?.n

/** Signs up and confirms; the tokens of both letters. */
async function subscriber(address: string) {
  await POST(signUpForm(address))
  const [asked] = await lettersTo(house(), address)
  const confirmToken = tokenIn(asked, 'confirm')
  await agree(confirmToken)
  const [, welcome] = await lettersTo(house(), address)
  return { confirmToken, blockToken: tokenIn(asked, 'block'), leaveToken: tokenIn(welcome, 'unsubscribe'), welcome }
}

test('somebody subscribes, confirms by the button and gets a welcome', async () => {
  const answer = await POST(
    signUpForm('Mira.Sample@example.org', {}, { referer: 'http://localhost:3000/articles/milk?x=1' }),
  )
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/check-your-mail'])
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
  const { confirmToken } = await subscriber('twice@example.org')
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
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Confirm my subscription')])
  }
  expect(await statusOf(house(), addressHmac('words@example.org'))).toBe('pending')
})

test('the answer is the same bytes for every address, whatever we know about it', async () => {
  await subscriber('known@example.org')
  await POST(signUpForm('pending@example.org'))
  await suppress(await house().system(), { address: 'bounced@example.org' }, 'bounced', 'test')
  const addresses = ['new@example.org', 'known@example.org', 'pending@example.org', 'bounced@example.org']
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const answer = await POST(signUpForm(address))
      return { status: answer.status, headers: [...answer.headers], body: await answer.text() }
    }),
  )
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(await lettersTo(house(), 'known@example.org')).toHaveLength(2)
  expect(await lettersTo(house(), 'pending@example.org')).toHaveLength(1)
  expect(await lettersTo(house(), 'bounced@example.org')).toHaveLength(0)
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
  expect(await countOf('subscribers where address_hmac = $1', [hmac])).toBe(1)
})

test('the same form sent many times at once makes one subscriber and one letter', async () => {
  const address = 'hurry@example.org'
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) => POST(signUpForm(i % 2 ? address : 'Hurry@Example.org'))),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(await countOf('subscribers where address_hmac = $1', [addressHmac(address)])).toBe(1)
  expect(await countOf('letters where address_hmac = $1', [addressHmac(address)])).toBe(1)
})

test('opening any link, by a person or a machine, changes no row', async () => {
  const { confirmToken, blockToken, leaveToken } = await subscriber('scanned@example.org')
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
  const { leaveToken } = await subscriber('one-click@example.org')
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
      `consent_events where event = 'withdrawn' and method = 'one-click' and subject_id = (select id::text from subscribers where address_hmac = $1)`,
      [hmac],
    ),
  ).toBe(1)
})

test('who leaves by the button finds the way back, and comes back by confirming anew', async () => {
  const address = 'returning@example.org'
  const { confirmToken, leaveToken } = await subscriber(address)
  const left = await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  const html = await left.text()
  expect(html).toContain('<h1>You have left</h1>')
  expect(html).toContain('aria-label="Newsletter"')
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

test('“this was not me” erases the address and takes every other link back', async () => {
  const address = 'victim@example.org'
  await POST(signUpForm(address))
  const asked = (await lettersTo(house(), address))[0]
  const token = tokenIn(asked, 'block')
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
  expect((await agree(tokenIn(asked, 'confirm'))).status).toBe(410)
  await age(house(), addressHmac(address), 11)
  await POST(signUpForm(address))
  expect(await countOf('letters where address_hmac = $1', [addressHmac(address)])).toBe(1)
  expect(await countOf('subscribers where address_hmac = $1', [addressHmac(address)])).toBe(0)
  expect(await countOf(`suppressions where address_hmac = $1 and reason = 'not-me'`, [addressHmac(address)])).toBe(1)
})

test('a machine that confirmed does not stop the person from blocking', async () => {
  const { blockToken, leaveToken } = await subscriber('pressed@example.org')
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

test('links that nobody made, or made for something else, lead to a page that says so', async () => {
  const { confirmToken, leaveToken } = await subscriber('wrong@example.org')
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

test('no address stands in clear in any table', async () => {
  await subscriber('Clear.Text@example.org')
  await POST(signUpForm('clear.text.too@example.org'))
  const all = (await everything(house())).toLowerCase()
  expect(all).toContain('subscribers')
  for (const address of ['clear.text@example.org', 'clear.text.too@', 'mira.sample@', 'victim@'])
    expect(all).not.toContain(address)
})
