/** Every kind of letter as the bytes that leave, read by two parsers that did not write them. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { beforeEach, expect, test, vi } from 'vitest'
import { postLetter } from '@/mailroom/post-letter'
import { subjectLine } from '@/mailroom/subject-line'
import type { Sender } from '@/newsletter/delivery/sender'
import { confirmSubscription } from '@/newsletter/subscribing/confirm-subscription'
import { subscribe as signUp } from '@/newsletter/subscribing/subscribe'
import { consentWords } from '@/newsletter/subscribing/wording'
import { GET, POST } from '@/newsletter/web/unsubscribe.route'
import { query } from '@/platform/database'
import { compose } from '@/platform/mail/compose'
import type { Letter, Mailer } from '@/platform/mail/mailer'
import { outboxMailer } from '@/platform/mail/outbox'
import { renderLetter } from '@/platform/mail/render'
import { resendMailer } from '@/platform/mail/resend'
import { letters } from '../emails/letters'
import { startResendStandIn } from '../world/resend-stand-in'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, subscribe } from './readership'
import { aSender, untilQuiet } from './senders'
import { lettersTo, tokenIn, withToken } from './sign-up'

// As it goes live: https, and a sender whose name is not plain ASCII. Before the environment is read.
vi.hoisted(() => {
  Object.assign(process.env, {
    BEDSIDE_MODE: 'live',
    SITE_URL: 'https://letters.example',
    MAIL_FROM: 'Die Nachtfütterung, Größe 1 <letters@letters.example>',
    POSTAL_ADDRESS: '1 Example Street, Example Town',
    RESEND_API_KEY: 're_sample',
  })
})
vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()
const FROM = process.env.MAIL_FROM ?? ''
const NAME = 'Die Nachtfütterung, Größe 1'

beforeEach(() => everybodyLeaves(house()))

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

const rendered = await Promise.all(letters.map(async (row) => ({ ...row, ...(await renderLetter(row.element)) })))
const MARK = '%%UNSUBSCRIBE%%'
const toMany = rendered.filter(({ html }) => html.includes(MARK))
const single = rendered.filter(({ html }) => !html.includes(MARK))

const folder = () => process.env.BEDSIDE_DATA ?? ''

function sender(mailer: Mailer, more: Partial<Sender['settings']> = {}): Sender {
  const settings = { MAIL_FROM: FROM, SITE_URL: 'https://letters.example', UNSUBSCRIBE_MAILTO: undefined, ...more }
  return { ...aSender(house, mailer), settings }
}

/** Sends one issue of this form to one reader, and tells which letter it was. */
async function issueTo(
  reader: string,
  form: { subject: string; html: string; text: string },
  through: Mailer = outboxMailer(folder()),
  settings: Partial<Sender['settings']> = {},
): Promise<string> {
  await subscribe(house(), 1, reader)
  const issue = await frozenIssue(house())
  await sql('update sendings set subject = $2, html = $3, text = $4 where issue_id = $1', [
    issue,
    form.subject,
    form.html,
    form.text,
  ])
  await untilQuiet(house(), sender(through, settings), issue)
  const [delivery] = await sql('select id, status from deliveries where issue_id = $1', [issue])
  expect(delivery?.status).toBe('accepted')
  return String(delivery?.id)
}

/** Everything that waits goes out; the ids of the letters. */
async function lettersOut(through: Mailer = outboxMailer(folder())): Promise<string[]> {
  const waiting = await sql(`select id from letters where status = 'queued' order by created_at, id`)
  const { deliverLetter } = await import('@/newsletter/delivery/deliver-letter')
  const by = sender(through)
  while (await deliverLetter(by));
  return waiting.map(({ id }) => String(id))
}

const bytesOf = (id: string): Promise<Buffer> => readFile(join(folder(), 'mail', `${id}.eml`))

/** What any message must be, by RFC 5322, 2045 to 2047, 2046 and 3834. */
async function read(bytes: Buffer, sent: { subject: string; to: string; id: string }) {
  const raw = bytes.toString('latin1')
  expect(raw.match(/(?<!\r)\n|\r(?!\n)/g), 'lines end with CRLF and nothing else').toBeNull()
  const lines = raw.split('\r\n')
  expect(Math.max(...lines.map((line) => line.length)), 'octets in the longest line').toBeLessThanOrEqual(998)
  const [head = ''] = raw.split('\r\n\r\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: octets beyond ASCII are what is looked for
  expect(head).toMatch(/^[\x09\x0a\x0d\x20-\x7e]*$/)
  for (const word of head.match(/=\?[^\s]+\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75)
  const mail = await PostalMime.parse(bytes)
  const other = await simpleParser(bytes)
  const values = (name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value)
  for (const name of ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'])
    expect([name, values(name).length]).toEqual([name, 1])
  expect(values('cc').concat(values('bcc'), values('sender'))).toEqual([])
  expect([mail.subject, other.subject]).toEqual([sent.subject, sent.subject])
  expect(mail.from).toMatchObject({ name: NAME, address: 'letters@letters.example' })
  expect(other.from?.value).toEqual([{ name: NAME, address: 'letters@letters.example' }])
  expect(mail.to).toMatchObject([{ address: sent.to }])
  expect(values('message-id')).toEqual([`<${sent.id}@letters.example>`])
  expect(Math.abs(Date.now() - new Date(values('date')[0] ?? '').getTime())).toBeLessThan(120_000)
  expect(values('date')[0]).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/)
  expect(values('auto-submitted')).toEqual(['auto-generated'])
  const boundary = /^multipart\/alternative;\s*boundary="([^"]+)"$/.exec(values('content-type')[0] ?? '')?.[1] ?? ''
  const parts = raw.split(`--${boundary}`).slice(1, -1)
  expect(parts.map((part) => /content-type: ([^\r]+)/i.exec(part)?.[1])).toEqual([
    'text/plain; charset=utf-8',
    'text/html; charset=utf-8',
  ])
  for (const part of parts) expect(part).toMatch(/content-transfer-encoding: (7bit|quoted-printable|base64)/i)
  expect(mail.attachments).toEqual([])
  return { mail, values, html: mail.html ?? '', text: mail.text ?? '' }
}

const uris = (header: string | undefined) => [...(header ?? '').matchAll(/<([^<>]+)>/g)].map(([, uri]) => uri)
const LIST = ['list-id', 'list-unsubscribe', 'list-unsubscribe-post']
const same = (words: string) => words.replaceAll('\r\n', '\n').trim()

test.each(toMany)(
  '$name to many: whole, with one way out that needs no page',
  async ({ name, subject, html, text }) => {
    const to = `many-${name}1@example.org`
    const id = await issueTo(`many-${name}`, { subject, html, text })
    const got = await read(await bytesOf(id), { subject, to, id })
    expect(got.values('list-id')).toEqual(['<newsletter.letters.example>'])
    expect(got.values('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
    const [wayOut, ...more] = uris(got.values('list-unsubscribe')[0])
    expect(got.values('list-unsubscribe')).toHaveLength(1)
    expect(wayOut).toMatch(/^https:\/\/letters\.example\/newsletter\/unsubscribe\/[\w-]+$/)
    expect(more).toEqual([])
    expect(got.html).toContain(`href="${wayOut}"`)
    expect(got.text).toContain(wayOut)
    expect(`${got.html}${got.text}`).not.toContain('%%')
    expect(same(got.html)).toContain('</html>')
  },
)

test.each(single)(
  '$name to one: whole, and of no list unless it is the welcome',
  async ({ subject, html, text, name }) => {
    const to = `one-${name}@example.org`
    await postLetter(await house().system(), {
      kind: 'staff-notice',
      uniqueKey: `raw:${randomUUID()}`,
      to,
      subject,
      html,
      text,
    })
    const [id = ''] = await lettersOut()
    const got = await read(await bytesOf(id), { subject, to, id })
    for (const header of LIST) expect(got.values(header)).toEqual([])
    expect([same(got.html), same(got.text)]).toEqual([same(html), same(text)])
  },
)

test('the table of letters has both sorts', () => {
  expect(toMany.map(({ name }) => name)).toEqual(expect.arrayContaining(['correction', 'new-article']))
  expect(single.map(({ name }) => name)).toEqual(expect.arrayContaining(['confirm-subscription', 'welcome']))
})

test('asking to confirm belongs to no list yet; the welcome does, and its way out is the reader’s own', async () => {
  const address = 'newcomer@example.org'
  await signUp(await house().reader(), { address })
  const [asked] = await lettersTo(house(), address)
  const [first = ''] = await lettersOut()
  const asking = await read(await bytesOf(first), { subject: asked?.subject ?? '', to: address, id: first })
  for (const header of LIST) expect(asking.values(header)).toEqual([])
  await confirmSubscription(await house().reader(), {
    token: tokenIn(asked, 'confirm'),
    wording: consentWords('Bedside'),
  })
  const [welcome] = await lettersTo(house(), address)
  const [second = ''] = await lettersOut()
  const got = await read(await bytesOf(second), { subject: welcome?.subject ?? '', to: address, id: second })
  expect(LIST.map((header) => got.values(header).length)).toEqual([1, 1, 1])
  expect(uris(got.values('list-unsubscribe')[0])).toHaveLength(1)
})

test('a way out by mail stands behind the other, and only where somebody reads it', async () => {
  const [form] = toMany
  if (!form) expect.unreachable()
  const id = await issueTo('bymail', form, undefined, { UNSUBSCRIBE_MAILTO: 'leave@letters.example' })
  const got = await read(await bytesOf(id), { subject: form.subject, to: 'bymail1@example.org', id })
  expect(uris(got.values('list-unsubscribe')[0])).toEqual([
    expect.stringMatching(/^https:/),
    'mailto:leave@letters.example?subject=unsubscribe',
  ])
})

test('one POST to the very address in the header leaves, whatever its form; opening it does not', async () => {
  const [form] = toMany
  if (!form) expect.unreachable()
  const multipart = new FormData()
  multipart.set('List-Unsubscribe', 'One-Click')
  for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), multipart]) {
    const name = body === multipart ? 'multipart' : 'encoded'
    const id = await issueTo(name, form)
    const got = await read(await bytesOf(id), { subject: form.subject, to: `${name}1@example.org`, id })
    const [url = ''] = uris(got.values('list-unsubscribe')[0])
    const token = withToken(new URL(url).pathname.split('/').at(-1) ?? '')
    const status = async () =>
      (
        await sql(
          'select subscriber.status from subscribers subscriber join deliveries d on subscriber_id = subscriber.id where d.id = $1',
          [id],
        )
      )[0]?.status
    expect((await GET(new Request(url), token)).status).toBe(200)
    expect(await status()).toBe('confirmed')
    const answer = await POST(new Request(url, { method: 'POST', body }), token)
    expect([answer.status, await answer.text(), answer.headers.get('location')]).toEqual([200, '', null])
    expect(await status()).toBe('unsubscribed')
  }
})

const awkward = {
  emoji: 'Colic 👶🏽‍🍼 and sleep 😴',
  long: `Ernährung größerer Säuglinge: ${'Übergewicht, Allergien, Müdigkeit. '.repeat(8).trim()}`,
  'right to left': 'הנקה בלילה — מה ידוע',
}

test.each(Object.entries(awkward))('a subject with %s arrives as it was written', async (name, subject) => {
  const reader = `subject-${name.replaceAll(' ', '-')}`
  const id = await issueTo(reader, { subject, html: `<p lang="en">${MARK}</p>`, text: MARK })
  await read(await bytesOf(id), { subject, to: `${reader}1@example.org`, id })
})

test('lines of any length and of any ending are sent as lines mail can carry', async () => {
  const words = `${'x'.repeat(5000)} ${'ü'.repeat(3000)}\n.\n..dots\rcarriage\r\nFrom here on ${MARK}`
  const id = await issueTo('lines', { subject: 'Lines', html: `<p lang="de">${words}</p>`, text: words })
  const got = await read(await bytesOf(id), { subject: 'Lines', to: 'lines1@example.org', id })
  for (const piece of ['x'.repeat(5000), 'ü'.repeat(3000), '\n.\n', '..dots', 'From here on'])
    expect(got.text.replaceAll('\r\n', '\n')).toContain(piece)
})

const INJECTION = 'Hello\r\nBcc: victim@example.org\r\n\r\n<p>another body</p>'

test('no text makes a header of its own', async () => {
  const system = await house().system()
  const letter = { kind: 'staff-notice', to: 'inject@example.org', html: '<p>x</p>', text: 'x' } as const
  await expect(postLetter(system, { ...letter, uniqueKey: randomUUID(), subject: INJECTION })).rejects.toThrow(
    'control character',
  )
  await expect(
    postLetter(system, { ...letter, uniqueKey: randomUUID(), subject: 'x', headers: { 'List-Id': INJECTION } }),
  ).rejects.toThrow('control character')
  await expect(
    postLetter(system, { ...letter, uniqueKey: randomUUID(), subject: 'x', to: 'a@example.org\r\nBcc: v@example.org' }),
  ).rejects.toThrow('not to one bare address')
  const subject = subjectLine(INJECTION)
  const id = await issueTo('inject', { subject, html: `<p>${MARK}</p>`, text: MARK })
  await read(await bytesOf(id), { subject, to: 'inject1@example.org', id })
  // Should all of that ever be passed by, the composer still makes one line of it.
  const bad: Letter = {
    id: randomUUID(),
    to: 'a@example.org',
    from: FROM,
    subject: INJECTION,
    html: 'x',
    text: 'x',
    headers: { 'X-Sample': INJECTION },
  }
  const mail = await PostalMime.parse((await compose(bad, new Date())).bytes)
  expect(mail.headers.map(({ key }) => key)).not.toContain('bcc')
  expect(mail.to).toMatchObject([{ address: 'a@example.org' }])
})

test('Resend is given the same: one reader, the same headers and forms, and no tag that says what somebody reads', async () => {
  const resend = await startResendStandIn()
  try {
    const [form] = toMany
    if (!form) expect.unreachable()
    const through = resendMailer('re_sample', resend.url)
    const id = await issueTo('resend', form, through)
    const [issue] = await sql('select issue_id from deliveries where id = $1', [id])
    await postLetter(await house().system(), {
      kind: 'staff-notice',
      uniqueKey: `raw:${randomUUID()}`,
      to: 'resend-single@example.org',
      subject: awkward.emoji,
      html: '<p>x</p>',
      text: 'x',
    })
    const [one = ''] = await lettersOut(through)
    const [many, single_] = resend.accepted.map(({ email }) => email)
    expect(many).toMatchObject({ from: FROM, to: 'resend1@example.org', subject: form.subject })
    expect(many?.tags).toEqual([
      { name: 'd', value: id },
      { name: 'i', value: issue?.issue_id },
    ])
    const headers = new Headers(many?.headers as Record<string, string>)
    expect([...headers.keys()]).toEqual([
      'auto-submitted',
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'x-auto-response-suppress',
      'x-entity-ref-id',
    ])
    const [wayOut = ''] = uris(headers.get('list-unsubscribe') ?? '')
    expect(many?.html).toContain(wayOut)
    expect(many?.text).toContain(wayOut)
    expect(single_).toMatchObject({
      to: 'resend-single@example.org',
      subject: awkward.emoji,
      tags: [{ name: 'd', value: one }],
    })
    expect(Object.keys(single_?.headers as object).sort()).toEqual(['Auto-Submitted', 'X-Auto-Response-Suppress'])
  } finally {
    await resend.close()
  }
})
