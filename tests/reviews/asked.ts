/** What the tests of reviewing share: people, articles, letters, and the forms as a browser sends them. */
import { randomUUID } from 'node:crypto'
import { askToReviewArticle } from '@/articles/sign-review'
import { openAddress } from '@/mailroom/addresses'
import { openBody } from '@/mailroom/letter-body'
import { query } from '@/platform/database'
import { agedStamp, DESK_FORM, REVIEW_FORM } from '@/reviews/web/stamp'
import { articleData, staffOf } from '../world/people'
import type { House } from '../world/rooms'

type Credential = { abbreviation: string; medical?: boolean; expires?: string }

export async function aReviewer(house: House, name: string, credentials: Credential[] = [{ abbreviation: 'IBCLC' }]) {
  const { id } = await house.payload.create({
    collection: 'people',
    data: {
      name,
      slug: `reviewer-${randomUUID()}`,
      credentials: credentials.map((one) => ({ name: 'A sample credential', issuer: 'A sample board', ...one })),
    },
  })
  return { id, name, address: `${randomUUID()}@example.org` }
}

export type Reviewer = Awaited<ReturnType<typeof aReviewer>>

export const anArticle = async (house: House, more: Record<string, unknown> = {}) =>
  house.payload.create({
    collection: 'articles',
    data: { ...(await articleData(house.payload, more)), _status: 'published' },
    req: await house.system(),
  })

/** Every letter to an address, in the order in which they were posted, opened. */
export async function lettersTo(house: House, address: string) {
  const rows = await query<{ sealed_address: string; sealed_body: string }>(
    await house.system(),
    `select sealed_address, sealed_body from letters where status = 'queued' order by created_at, id`,
  )
  return rows.filter((row) => openAddress(row.sealed_address) === address).map((row) => openBody(row.sealed_body))
}

export const tokenIn = (text: string, what: 'review' | 'reviews'): string => {
  const [, token] = new RegExp(`/${what}/([\\w-]{43})`).exec(text) ?? []
  if (!token) throw new Error(`There is no link to /${what} in: ${text}`)
  return token
}

/** An editor asks; takes the link out of the letter. */
export async function asked(house: House, article: string, { id, address }: Reviewer, now = new Date()) {
  const req = await staffOf(house.payload, 'editor')
  const result = await askToReviewArticle(req, article, { reviewer: id, address }, now)
  if (!result.ok) throw new Error(result.reason)
  const token = tokenIn((await lettersTo(house, address)).at(-1)?.text ?? '', 'review')
  return { id: result.value, token }
}

let households = 0

/** A form as a browser sends it, each time from another network. */
export function sent(fields: Record<string, string>, headers: Record<string, string> = {}, form = REVIEW_FORM) {
  households += 1
  return new Request('http://localhost:3000/forms', {
    method: 'POST',
    body: new URLSearchParams({ ...agedStamp(form), website: '', ...fields }),
    headers: {
      'sec-fetch-site': 'same-origin',
      'x-bedside-address': `203.${households >> 8}.113.${households & 255}`,
      ...headers,
    },
  })
}

export const sentFromDesk = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  sent(fields, headers, DESK_FORM)

/** A whole signature with all it needs. */
export const signature = (token: string, more: Record<string, string> = {}) => ({
  token,
  answer: 'whole',
  conflicts: 'None',
  shownAs: 'name-and-credential',
  agree: 'yes',
  words: '',
  ...more,
})

/** Every row of the tables of reviews and links, as text: what must not change. */
export async function everything(house: House): Promise<string> {
  const req = await house.system()
  const kept: string[] = []
  for (const table of [
    'reviews',
    'review_texts',
    'review_requests',
    'review_remarks',
    'reviewer_addresses',
    'reviewer_earlier_addresses',
    'review_quotes',
    'links',
    'letters',
  ]) {
    const rows = await query<{ row: string }>(req, `select t::text as row from ${table} t order by 1`)
    kept.push(`${table}\n${rows.map(({ row }) => row).join('\n')}`)
  }
  return kept.join('\n')
}

export async function booked(house: House, subject: string) {
  return query(
    await house.system(),
    `select event, scope, subject_hash, reviewer_name, credential, medical, conflicts, shown_as, remarks from reviews
     where subject_id = $1 order by created_at, id`,
    [subject],
  )
}
