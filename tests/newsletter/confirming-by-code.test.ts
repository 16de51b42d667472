import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { suppress } from '@/mailroom/suppress'
import { consentHash, consentWords } from '@/newsletter/subscribing/wording'
import * as block from '@/newsletter/web/block.route'
import * as checkYourMail from '@/newsletter/web/check-your-mail.route'
import { POST } from '@/newsletter/web/subscribe.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'
import {
  age,
  agree,
  bytesOf,
  codeIn,
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
  typeCode,
  withHandle,
  withToken,
  wrongCode,
} from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

const open = (handle: string, method = 'GET') =>
  checkYourMail.GET(new Request('http://localhost:3000/', { method }), withHandle(handle))

/** Signs up; the page's handle, the letter's code and the tokens in it. */
async function signUp(address: string) {
  const handle = handleOf(await POST(signUpForm(address)))
  const letter = (await lettersTo(house(), address)).at(-1)
  return { handle, code: codeIn(letter), confirm: tokenIn(letter, 'confirm'), block: tokenIn(letter, 'block') }
}

const status = (address: string) => statusOf(house(), addressHmac(address))
const welcomes = async (address: string) =>
  (await lettersTo(house(), address)).filter(({ kind }) => kind === 'welcome').length

test('the page after the form says what happens next and takes the code of the letter', async () => {
  const address = 'types@example.org'
  const { handle, code } = await signUp(address)
  const page = await open(handle)
  const html = await page.text()
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  expect(html).toContain('<meta name="referrer" content="no-referrer"/>')
  expect(html).toContain('<label for="letter-code">Code from the letter</label>')
  expect(html).toMatch(/<input (?=[^>]*inputMode="numeric")(?=[^>]*autoComplete="one-time-code")/i)
  expect(html.indexOf(consentWords(NAME))).toBeLessThan(html.indexOf('>Confirm my subscription</button>'))
  expect(html).not.toContain(handle)

  const spaced = ` ${code.slice(0, 3)}\u00a0${code.slice(3)} `
  const answer = await typeCode(handle, spaced)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/subscribed'])
  expect(await status(address)).toBe('confirmed')
  const events = await query(
    await house().system(),
    `select event, method, page, wording_hash from consent_events
     where subject_id = (select id::text from subscribers where address_hmac = $1) order by created_at`,
    [addressHmac(address)],
  )
  expect(events).toMatchObject([
    { event: 'requested', method: 'form' },
    {
      event: 'confirmed',
      method: 'code',
      page: '/newsletter/check-your-mail',
      wording_hash: consentHash(NAME),
    },
  ])
})

test('a code sent twice, or many times at once, makes one subscriber and one welcome', async () => {
  const address = 'double@example.org'
  const { handle, code } = await signUp(address)
  const answers = await Promise.all(Array.from({ length: 6 }, () => typeCode(handle, code)))
  answers.push(await typeCode(handle, code))
  expect(answers.map((answer) => answer.headers.get('location'))).toEqual(Array(7).fill('/newsletter/subscribed'))
  expect(await welcomes(address)).toBe(1)
})

test('link and code are used up together, whoever comes first', async () => {
  const first = await signUp('link-first@example.org')
  expect(await (await agree(first.confirm)).text()).toContain('<h1>You are subscribed</h1>')
  expect((await typeCode(first.handle, first.code)).status).toBe(303)
  const second = await signUp('code-first@example.org')
  expect((await typeCode(second.handle, second.code)).status).toBe(303)
  expect(await (await agree(second.confirm)).text()).toContain('You are subscribed already')
  const together = await signUp('together@example.org')
  const { handle, code, confirm } = together
  const answers = await Promise.all([typeCode(handle, code), agree(confirm), typeCode(handle, code), agree(confirm)])
  expect(answers.map((answer) => answer.status)).toEqual([303, 200, 303, 200])
  for (const address of ['link-first', 'code-first', 'together'])
    expect(await welcomes(`${address}@example.org`)).toBe(1)
})

test('a used code confirms nobody who has left since', async () => {
  const address = 'left@example.org'
  const { handle, code } = await signUp(address)
  await typeCode(handle, code)
  const welcome = (await lettersTo(house(), address)).at(-1)
  const leaveToken = tokenIn(welcome, 'unsubscribe')
  await unsubscribe.POST(press('unsubscribe', leaveToken), withToken(leaveToken))
  expect((await typeCode(handle, code)).status).toBe(422)
  expect(await status(address)).toBe('unsubscribed')
})

test('after five wrong tries the code is dead, also when they come at once, and the button still works', async () => {
  for (const atOnce of [false, true]) {
    const address = `guessed-${atOnce}@example.org`
    const { handle, code, confirm } = await signUp(address)
    const guess = () => typeCode(handle, wrongCode(code))
    if (atOnce) await Promise.all(Array.from({ length: 12 }, guess))
    else for (let tries = 0; tries < 5; tries++) expect((await guess()).status).toBe(422)
    expect((await typeCode(handle, code)).status).toBe(422)
    expect(await countOf(house(), 'confirm_codes where address_hmac = $1 and tries = 5', [addressHmac(address)])).toBe(
      1,
    )
    expect(await status(address)).toBe('pending')
    await agree(confirm)
    expect(await status(address)).toBe('confirmed')
  }
})

test('the fifth wrong code on a page hears that only the link works, also where no letter went', async () => {
  const known = await signUp('guesses@example.org')
  await subscriber(house(), 'guessed@example.org')
  const unknown = handleOf(await POST(signUpForm('guessed@example.org')))
  const wrong = wrongCode(known.code)
  for (let tries = 1; tries <= 6; tries++) {
    const [one, other] = [
      await bytesOf(await typeCode(known.handle, wrong)),
      await bytesOf(await typeCode(unknown, wrong)),
    ]
    expect(one).toEqual(other)
    expect(one.body.includes('Please press its link instead.'), String(tries)).toBe(tries >= 5)
  }
})

test('four wrong tries are forgiven', async () => {
  const { handle, code } = await signUp('clumsy@example.org')
  for (let tries = 0; tries < 4; tries++) await typeCode(handle, wrongCode(code))
  expect((await typeCode(handle, code)).status).toBe(303)
})

test('the newest letter’s code counts, on every page that is open for the address, and on no other', async () => {
  const address = 'two-letters@example.org'
  const first = await signUp(address)
  await age(house(), addressHmac(address), 11)
  const second = await signUp(address)
  const stranger = await signUp('stranger@example.org')
  if (first.code !== second.code) expect((await typeCode(second.handle, first.code)).status).toBe(422)
  expect((await typeCode(stranger.handle, second.code)).status).toBe(422)
  expect(await status(address)).toBe('pending')
  expect((await typeCode(first.handle, second.code)).status).toBe(303)
  expect(await status(address)).toBe('confirmed')
  expect(await status('stranger@example.org')).toBe('pending')
})

test('the answer to form, page and code is the same, byte for byte, whatever we know about the address', async () => {
  await subscriber(house(), 'known@example.org')
  await POST(signUpForm('pending@example.org'))
  await suppress(await house().system(), { address: 'bounced@example.org' }, 'bounced', 'test')
  const blocked = await signUp('blocked@example.org')
  await block.POST(press('block', blocked.block), withToken(blocked.block))
  const addresses = ['new', 'known', 'pending', 'bounced', 'blocked'].map((name) => `${name}@example.org`)
  const answers = await Promise.all(
    addresses.map(async (address) => {
      const taken = await POST(signUpForm(address))
      const handle = handleOf(taken)
      const code = address.startsWith('new') ? wrongCode(codeIn((await lettersTo(house(), address))[0])) : ''
      return { taken: await bytesOf(taken), handle, code }
    }),
  )
  const code = answers.find((answer) => answer.code)?.code ?? ''
  const seen = await Promise.all(
    answers.map(async ({ taken, handle }) => {
      const before = performance.now()
      const refused = await bytesOf(await typeCode(handle, code))
      expect(performance.now() - before).toBeGreaterThanOrEqual(149)
      const all = { taken, page: await bytesOf(await open(handle)), refused }
      return JSON.parse(JSON.stringify(all).replaceAll(handle, '<handle>'))
    }),
  )
  expect(seen[0]).toMatchObject({ taken: { status: 303 }, page: { status: 200 }, refused: { status: 422 } })
  for (const one of seen) expect(one).toEqual(seen[0])
  expect((await lettersTo(house(), 'known@example.org')).map(({ kind }) => kind)).toEqual([
    'confirm-subscription',
    'welcome',
  ])
  expect(await lettersTo(house(), 'pending@example.org')).toHaveLength(1)
  expect(await lettersTo(house(), 'bounced@example.org')).toHaveLength(0)
  expect(await lettersTo(house(), 'blocked@example.org')).toHaveLength(1)
})

test('whoever entered somebody’s address does not see on the page what its owner did', async () => {
  const acts: [string, (tokens: Awaited<ReturnType<typeof signUp>>) => Promise<Response>][] = [
    ['confirms', ({ confirm }) => agree(confirm)],
    ['blocks', ({ block: token }) => block.POST(press('block', token), withToken(token))],
  ]
  for (const [name, act] of acts) {
    const tokens = await signUp(`${name}@example.org`)
    const seen = async () => [
      await bytesOf(await open(tokens.handle)),
      await bytesOf(await typeCode(tokens.handle, wrongCode(tokens.code))),
    ]
    const before = await seen()
    expect((await act(tokens)).status).toBe(200)
    expect(await seen()).toEqual(before)
  }
})

test('a code that is none comes back with what was typed, and uses up no try', async () => {
  const { handle } = await signUp('slips@example.org')
  const before = await everything(house())
  for (const typed of ['', '12345', '1234567', 'abcdef', '<b>"123456', '１２', 'x'.repeat(50_000)]) {
    const answer = await typeCode(handle, typed)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('<title>Error: Check your mail · Bedside</title>')
    expect(html).toContain('aria-describedby="letter-code-hint letter-code-error" aria-invalid="true"')
    expect(html).toContain('The code has six digits.')
    expect(html).not.toContain('<b>"')
    expect(html.length).toBeLessThan(20_000)
  }
  expect(await (await typeCode(handle, '<12>')).text()).toContain('value="&lt;12&gt;"')
  expect(await everything(house())).toBe(before)
})

test('the code agrees to the words that stood above the button, not to others', async () => {
  const { handle, code } = await signUp('words@example.org')
  const before = await everything(house())
  for (const wording of ['', consentHash('Another Name')]) {
    const answer = await typeCode(handle, code, { wording })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(consentWords(NAME))])
  }
  expect(await everything(house())).toBe(before)
})

test('the page ends after an hour, and one that was given to nobody never began', async () => {
  const { handle, code } = await signUp('slow@example.org')
  await query(await house().system(), `update sign_ups set expires_at = now() where address_hmac = $1`, [
    addressHmac('slow@example.org'),
  ])
  for (const one of [handle, 'x', '\u0000', '../../etc/passwd', 'a'.repeat(5000)]) {
    for (const answer of [await open(one), await typeCode(one, code)]) {
      expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('aria-label="Newsletter"')])
    }
  }
  expect(await status('slow@example.org')).toBe('pending')
})

test('a code ends before its link does', async () => {
  const { handle, code, confirm } = await signUp('tomorrow@example.org')
  await query(await house().system(), 'update confirm_codes set expires_at = now() where address_hmac = $1', [
    addressHmac('tomorrow@example.org'),
  ])
  expect((await typeCode(handle, code)).status).toBe(422)
  expect((await agree(confirm)).status).toBe(200)
})

test('opening the page, by a person or a machine, changes no row', async () => {
  const { handle } = await signUp('opened@example.org')
  const before = await everything(house())
  for (const method of ['GET', 'HEAD', 'GET']) await open(handle, method)
  expect(await everything(house())).toBe(before)
})

test('neither handle nor code stands in clear in any table', async () => {
  const { handle, code } = await signUp('sealed@example.org')
  const [row] = await query<{ row: string }>(
    await house().system(),
    `select c::text as row from confirm_codes c where address_hmac = $1`,
    [addressHmac('sealed@example.org')],
  )
  expect(row?.row.split(/[(),]/)).not.toContain(code)
  expect(await everything(house())).not.toContain(handle)
})

test('one network may try so many codes an hour; then it is told when', async () => {
  const { handle, code } = await signUp('guesser@example.org')
  await typeCode(handle, wrongCode(code))
  await query(await house().system(), `update rate_limits set taken = 100 where bucket like 'confirm-code:%'`)
  const answer = await typeCode(handle, code)
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await status('guesser@example.org')).toBe('pending')
})
