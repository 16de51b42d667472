/** What the tests of signing up share: sending the form, reading the mail, looking at every table. */
import { openAddress } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { consentHash } from '@/newsletter/subscribing/wording'
import * as checkYourMail from '@/newsletter/web/check-your-mail.route'
import * as confirm from '@/newsletter/web/confirm.route'
import { newsletterStamp } from '@/newsletter/web/newsletter-stamp'
import { POST } from '@/newsletter/web/subscribe.route'
import { query } from '@/platform/database'
import type { House } from '../world/rooms'

export const asForm = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000', ...headers },
    body: new URLSearchParams(fields),
  })

let networks = 0

/** The form as a browser sends it, each time from another network unless `x-bedside-address` says which. */
export function signUpForm(email: string, more: Record<string, string> = {}, headers: Record<string, string> = {}) {
  networks += 1
  const from = { 'x-bedside-address': `198.51.${networks >> 8}.${networks & 255}` }
  return asForm('/forms/subscribe', { ...newsletterStamp(), website: '', email, ...more }, { ...from, ...headers })
}

export const withToken = (token: string) => ({ params: Promise.resolve({ token }) })

/** What stands in a letter's links behind `/newsletter/`. */
export type Door = 'confirm' | 'block' | 'unsubscribe' | 'preferences' | 'yours' | 'new-address'

export type Posted = {
  kind: string
  to: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}

/** Every letter that waits in the mailroom, in the order it was posted, opened. */
export async function waitingLetters(house: House): Promise<Posted[]> {
  const rows = await query<{ kind: string; sealed_address: string; sealed_body: string }>(
    await house.system(),
    `select kind, sealed_address, sealed_body from letters where status = 'queued' order by created_at, id`,
  )
  return rows.map((row) => ({ kind: row.kind, to: openAddress(row.sealed_address), ...openBody(row.sealed_body) }))
}

export async function lettersTo(house: House, address: string): Promise<Posted[]> {
  return (await waitingLetters(house)).filter((letter) => letter.to === address)
}

/** The token of the link to `/newsletter/<what>/…` in a letter. */
export function tokenIn(letter: Posted | undefined, what: Door): string {
  const [, token] = new RegExp(`/newsletter/${what}/([\\w-]+)`).exec(letter?.text ?? '') ?? []
  if (!token) throw new Error(`The letter ${letter?.subject} has no link to ${what}`)
  return token
}

/** Every row of every table of the publication, as text: what must not change, or must not hold something. */
export async function everything(house: House): Promise<string> {
  const req = await house.system()
  const tables = await query<{ name: string }>(
    req,
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'rate_limits' order by 1`,
  )
  const kept: string[] = []
  for (const { name } of tables) {
    const rows = await query<{ row: string }>(req, `select t::text as row from ${name} t order by 1`)
    kept.push(`${name}\n${rows.map(({ row }) => row).join('\n')}`)
  }
  return kept.join('\n\n')
}

export async function statusOf(house: House, hmac: string): Promise<string | undefined> {
  const [row] = await query<{ status: string }>(
    await house.system(),
    'select status from subscribers where address_hmac = $1',
    [hmac],
  )
  return row?.status
}

/** Makes letters look older than they are, so that no test waits. */
export async function age(house: House, hmac: string, minutes: number): Promise<void> {
  await query(
    await house.system(),
    `update letters set created_at = created_at - $2 * interval '1 minute' where address_hmac = $1`,
    [hmac, minutes],
  )
}

/** The publication's name until somebody gives it one. */
export const NAME = 'Bedside'

export const press = (what: Door, token: string, fields: Record<string, string> = {}) =>
  asForm(`/newsletter/${what}/${token}`, fields)

/** Presses “Confirm my subscription”. */
export const agree = (token: string) =>
  confirm.POST(press('confirm', token, { wording: consentHash(NAME) }), withToken(token))

/** Signs up and confirms; the tokens of both letters. */
export async function subscriber(house: House, address: string) {
  await POST(signUpForm(address))
  const [asked] = await lettersTo(house, address)
  const confirmToken = tokenIn(asked, 'confirm')
  await agree(confirmToken)
  const [, welcome] = await lettersTo(house, address)
  return { confirmToken, blockToken: tokenIn(asked, 'block'), leaveToken: tokenIn(welcome, 'unsubscribe') }
}

/** Rows of a table, with a condition if need be. */
export async function countOf(house: House, from: string, values: unknown[] = []): Promise<number | undefined> {
  const [row] = await query<{ n: number }>(await house.system(), `select count(*)::int as n from ${from}`, values)
  return row?.n
}

/** The six digits in a confirmation letter. */
export function codeIn(letter: Posted | undefined): string {
  const [code] = /^\d{6}$/m.exec(letter?.text ?? '') ?? []
  if (!code) throw new Error(`The letter ${letter?.subject} has no code`)
  return code
}

/** Another one than this, and none that any letter of a test is likely to hold. */
export const wrongCode = (right: string): string => String((Number(right) + 1) % 1_000_000).padStart(6, '0')

/** The handle of the page to which a taken form leads. */
export function handleOf(answer: Response): string {
  const [, handle] = /^\/newsletter\/check-your-mail\/([\w-]{43})$/.exec(answer.headers.get('location') ?? '') ?? []
  if (!handle) throw new Error(`The form was answered ${answer.status} and leads to no page`)
  return handle
}

export const withHandle = (handle: string) => ({ params: Promise.resolve({ handle }) })

/** Types a code into the page after the form. */
export const typeCode = (handle: string, code: string, more: Record<string, string> = {}) =>
  checkYourMail.POST(
    asForm(`/newsletter/check-your-mail/${handle}`, { code, wording: consentHash(NAME), ...more }),
    withHandle(handle),
  )

/** Everything of an answer that somebody could compare. */
export const bytesOf = async (answer: Response) => ({
  status: answer.status,
  headers: [...answer.headers].sort(),
  body: await answer.text(),
})

/** What the form “Newsletter” on a page carries unseen. */
export function hiddenIn(html: string): Record<string, string> {
  const [form = ''] = /<form [^>]*aria-label="Newsletter".*?<\/form>/s.exec(html) ?? []
  const fields = form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]))
}
