import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { freshStamp, newsletterFields, newsletterStamp } from '@/newsletter/web/newsletter-stamp'
import { GET, POST } from '@/newsletter/web/subscribe.route'
import { query } from '@/platform/database'
import { stampOf } from '@/platform/forms'
import { aHouse } from '../world/rooms'
import { asForm, everything, hiddenIn, signUpForm, waitingLetters } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

const hostile = [
  '',
  '   ',
  'mira',
  'mira@example.org\r\nBcc: ben@example.org',
  'mira@example.org%0D%0ABcc: ben@example.org',
  'mira@example.org,ben@example.org',
  '"><script>alert(1)</script>@example.org',
  "mira@example.org'; drop table subscribers; --",
  'mi\u202era@example.org',
  'мира@example.org',
  `${'a'.repeat(300)}@example.org`,
  `mira@${'a'.repeat(60_000)}.org`,
]

test('what is no address comes back in a whole page, with what was typed and what to do, and changes nothing', async () => {
  const before = await everything(house())
  for (const typed of hostile) {
    const answer = await POST(signUpForm(typed))
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'no-store'])
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    expect(html).toContain('<title>Error: Newsletter · Bedside</title>')
    expect(html).toMatch(/<form (?=[^>]*action="\/forms\/subscribe")(?=[^>]*aria-label="Newsletter")[^>]*method="post"/)
    expect(html).toContain('<label for="letter-email">Email</label>')
    expect(html).toContain('aria-describedby="letter-email-error" aria-invalid="true"')
    expect(html).not.toContain('<script>alert')
    expect(html.length).toBeLessThan(20_000)
  }
  const kept = await (await POST(signUpForm('mira@exa<mple'))).text()
  expect(kept).toContain('value="mira@exa&lt;mple"')
  expect(await everything(house())).toBe(before)
})

test('an address with a domain of another script is written to in its ASCII form', async () => {
  expect((await POST(signUpForm('mira@exämple.org'))).status).toBe(303)
  expect((await waitingLetters(house())).at(-1)?.to).toBe('mira@xn--exmple-cua.org')
})

test('a machine that fills every field is thanked, and nothing happens', async () => {
  const before = await everything(house())
  const answer = await POST(signUpForm('robot@example.org', { website: 'https://spam.example' }))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/check-your-mail'])
  expect(await everything(house())).toBe(before)
})

const unstamped: [what: string, fields: () => Record<string, string>][] = [
  ['without a stamp', () => ({ stamp: '' })],
  ['with a stamp of another form', () => stampOf('comment', new Date(0))],
  ['with a stamp nobody signed', () => ({ stamp: 'AAAA' })],
  ['a moment after it was shown', () => freshStamp()],
  ['more than a week after it was shown', () => newsletterStamp(new Date(Date.now() - 8 * 86_400_000))],
]

test.each(unstamped)('a form sent %s is handed back to press once more', async (_what, fields) => {
  const before = await everything(house())
  const answer = await POST(signUpForm('hasty@example.org', fields()))
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('Please press Subscribe once more.')
  expect(html).toContain('value="hasty@example.org"')
  expect(await everything(house())).toBe(before)
})

const stampIn = (html: string) => /name="stamp" value="([^"]+)"/.exec(html)?.[1]

test('a stamp of ours goes on counting on the page that comes back; another one is renewed', async () => {
  const hasty = freshStamp()
  expect(stampIn(await (await POST(signUpForm('hasty@example.org', hasty))).text())).toBe(hasty.stamp)
  const old = newsletterStamp(new Date(Date.now() - 8 * 86_400_000))
  const stamp = stampIn(await (await POST(signUpForm('patient@example.org', old))).text()) ?? ''
  expect((await POST(signUpForm('patient@example.org', { stamp }))).status).toBe(303)
})

test('the proof holds the words that the form showed; after they changed, it is shown with the new ones', async () => {
  const payload = house().payload
  const promise = 'One letter a week.'
  await payload.updateGlobal({ slug: 'publication', data: { letterPromise: promise }, overrideAccess: true })
  const proofOf = async () =>
    query(
      await house().system(),
      `select words, page from consent_events left join wordings on hash = wording_hash where event = 'requested'
       order by consent_events.created_at desc limit 1`,
    )
  const outdated = await POST(signUpForm('reads@example.org', newsletterFields('Former words.')))
  const html = await outdated.text()
  expect(outdated.status).toBe(422)
  expect(html).toContain(`<p>${promise}</p>`)
  expect(html).toContain('value="reads@example.org"')
  expect((await POST(signUpForm('reads@example.org', hiddenIn(html)))).status).toBe(303)
  expect(await proofOf()).toMatchObject([{ words: promise }])
  const slip = await (await POST(signUpForm('slip', {}, { referer: 'http://localhost:3000/articles/colic' }))).text()
  expect(slip).toContain(`<p>${promise}</p>`)
  const again = { ...hiddenIn(slip), email: 'slip@example.org' }
  expect((await POST(signUpForm('', again, { referer: 'http://localhost:3000/forms/subscribe' }))).status).toBe(303)
  expect(await proofOf()).toEqual([{ words: promise, page: '/articles/colic' }])
  expect((await POST(signUpForm('no-words@example.org'))).status).toBe(303)
  expect(await proofOf()).toMatchObject([{ words: null }])
})

test('a form sent from another site is handed back', async () => {
  const elsewhere: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]
  for (const headers of elsewhere) {
    expect((await POST(signUpForm('lured@example.org', {}, headers))).status).toBe(403)
  }
  expect(
    await query(await house().system(), 'select 1 from subscribers where address_hmac = $1', [
      addressHmac('lured@example.org'),
    ]),
  ).toEqual([])
})

test('the proof names the page with the form, but no other site, no query and nobody’s key', async () => {
  const here = 'http://localhost:3000'
  const pages: [referer: string, page: string][] = [
    [`${here}/articles/colic?q=1#top`, '/articles/colic'],
    [`${here}/newsletter/unsubscribe/${'t'.repeat(90)}`, '/newsletter/unsubscribe'],
    [`${here}/newsletter/yours/secret/export.json`, '/newsletter/yours'],
    [`${here}/comments/mine/secret`, '/comments/mine'],
    [`${here}/review/secret`, '/review'],
    [`${here}/en/newsletter/yours/secret/`, '/en/newsletter/yours'],
    [`${here}/newsletter`, '/newsletter'],
    [`${here}/de/articles/koliken/history/1-to-2`, '/de/articles/koliken/history/1-to-2'],
    [`${here}/`, '/'],
    [`${here}/call-mira@example.org`, ''],
    [`${here}/articles/mira@example.org`, ''],
    [`${here}/articles/Free%20words`, ''],
    [`${here}/newsletter/free-words`, ''],
    ['https://evil.example/newsletter/colic', ''],
    ['no address', ''],
  ]
  for (const [referer, page] of pages) {
    expect(
      (await POST(signUpForm(`at-${pages.findIndex(([one]) => one === referer)}@example.org`, {}, { referer }))).status,
    ).toBe(303)
    const [kept] = await query(
      await house().system(),
      `select page from consent_events where event = 'requested' order by created_at desc limit 1`,
    )
    expect(kept, referer).toEqual({ page })
  }
})

test('what is no form, or too much of one, is refused with words', async () => {
  const bodies: [number, BodyInit, string][] = [
    [415, '{"email":"mira@example.org"}', 'application/json'],
    [415, 'email=mira@example.org', 'text/plain'],
    [400, 'no boundary at all', 'multipart/form-data'],
    [413, `email=${'a'.repeat(70_000)}`, 'application/x-www-form-urlencoded'],
  ]
  for (const [status, body, type] of bodies) {
    const length = String(body.toString().length)
    const headers = { 'content-type': type, 'content-length': length }
    const answer = await POST(new Request('http://localhost:3000/forms/subscribe', { method: 'POST', body, headers }))
    expect([answer.status, (await answer.text()).includes('aria-label="Newsletter"')]).toEqual([status, true])
  }
})

test('who reloads the answer comes back to the form', () => {
  const answer = GET()
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter'])
})

test('one network may sign up so many an hour; then it is told when, and others go on', async () => {
  const from = (address: string) => ({ 'x-bedside-address': address })
  const answers: number[] = []
  for (let i = 0; i < 31; i++) {
    const answer = await POST(signUpForm(`ward-${i}@example.org`, {}, from(`2001:db8:1:1::${i}`)))
    answers.push(answer.status)
    if (i < 30) continue
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.text()).toMatch(/Please try again in \d+ minutes?\..*value="ward-30@example\.org"/s)
  }
  expect(answers).toEqual([...Array(30).fill(303), 429])
  expect((await POST(signUpForm('next-door@example.org', {}, from('2001:db8:1:2::1')))).status).toBe(303)
  const kept = await query<{ row: string }>(await house().system(), 'select rate_limits::text as row from rate_limits')
  expect(kept.map(({ row }) => row).join()).not.toMatch(/2001:db8|198\.51/)
})

test('when the whole site takes no more for a minute, no network is blamed', async () => {
  await POST(signUpForm('last-one@example.org'))
  await query(await house().system(), `update rate_limits set taken = 300 where bucket like 'subscribe-everywhere:%'`)
  const answer = await POST(signUpForm('one-too-many@example.org'))
  expect(answer.status).toBe(429)
  expect(await answer.text()).toMatch(/Very many people sign up just now\. Please try again in 1 minute\./)
  await query(await house().system(), 'delete from rate_limits')
})

test('fields given twice, files and strange names do no harm', async () => {
  const form = new FormData()
  form.append('email', 'first@example.org')
  form.append('email', new File(['x'], 'mira@example.org'))
  form.append('__proto__', 'x')
  for (const [name, value] of Object.entries(newsletterStamp())) form.append(name, value)
  const answer = await POST(new Request('http://localhost:3000/forms/subscribe', { method: 'POST', body: form }))
  expect(answer.status).toBe(303)
  expect((await POST(asForm('/forms/subscribe', {}))).status).toBe(422)
})
