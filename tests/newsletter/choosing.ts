/** What the tests of choosing, moving and erasing share. */
import { addressHmac } from '@/mailroom/addresses'
import * as preferences from '@/newsletter/web/preferences.route'
import * as yours from '@/newsletter/web/yours.route'
import { query } from '@/platform/database'
import type { House } from '../world/rooms'
import { lettersTo, press, subscriber, tokenIn, withToken } from './sign-up'

export const at = (path: string) => new Request(`http://localhost:3000${path}`)

/** Presses a button of a page: the answer. */
export const choose = (token: string, fields: Record<string, string>) =>
  preferences.POST(press('preferences', token, fields), withToken(token))
export const pressOnOwn = (token: string, fields: Record<string, string>) =>
  yours.POST(press('yours', token, fields), withToken(token))

export const pageOf = async (token: string, query = '') =>
  (await preferences.GET(at(`/newsletter/preferences/${token}${query}`), withToken(token))).text()
export const ownPageOf = async (token: string, query = '') =>
  (await yours.GET(at(`/newsletter/yours/${token}${query}`), withToken(token))).text()

/** A subscriber who has asked for a private link: both tokens. */
export async function withPrivateLink(house: House, address: string) {
  const tokens = await subscriber(house, address)
  return { ...tokens, own: await askForLink(house, address, tokens.leaveToken) }
}

/** Asks for a private link: the newest token that was mailed. */
export async function askForLink(house: House, address: string, token: string): Promise<string> {
  await choose(token, { do: 'link' })
  const letters = (await lettersTo(house, address)).filter(({ kind }) => kind === 'preferences-link')
  return tokenIn(letters.at(-1), 'yours')
}

export type Row = {
  id: string
  status: string
  frequency: string
  paused_until: Date | null
  address_hmac: string | null
}

export async function rowOf(house: House, address: string): Promise<Row | undefined> {
  const [row] = await query<Row>(await house.system(), 'select * from subscribers where address_hmac = $1', [
    addressHmac(address),
  ])
  return row
}

/** Events of consent about a subscriber, the oldest first: event, method, words. */
export async function proofOf(house: House, id: string): Promise<string[]> {
  const rows = await query<{ line: string }>(
    await house.system(),
    `select concat_ws(' | ', e.event, e.method, w.words) as line from consent_events e
     left join wordings w on w.hash = e.wording_hash where subject_id = $1 order by e.created_at, e.id`,
    [id],
  )
  return rows.map(({ line }) => line)
}

export async function someTopics(house: House, ...titles: string[]) {
  const made = titles.map((title) =>
    house.payload.create({ collection: 'topics', data: { title, slug: title.toLowerCase().replaceAll(' ', '-') } }),
  )
  return Promise.all(made)
}
