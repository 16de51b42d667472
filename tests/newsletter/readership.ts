/** Subscribers by the hundred, and an issue that is due. */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { makeIssue } from '@/newsletter/issues/make-issue'
import { prepareSending } from '@/newsletter/issues/prepare-sending'
import { query } from '@/platform/database'
import type { House } from '../world/open-house'
import { articleData, staffOf } from '../world/people'

export type Subscribed = { id: string; address: string }

/** Confirmed subscribers `<name>1@example.org`, `<name>2@example.org` … */
export async function subscribe(
  house: House,
  count: number,
  name = 'reader',
  { consent = true } = {},
): Promise<Subscribed[]> {
  const people = Array.from({ length: count }, (_, at) => ({
    id: randomUUID(),
    address: `${name}${at + 1}@example.org`,
  }))
  await query(
    await house.system(),
    `insert into subscribers (id, status, address_sealed, address_hmac, confirmed_at)
     select id, 'confirmed', sealed, hmac, now() from unnest($1::uuid[], $2::text[], $3::text[]) as person (id, sealed, hmac)`,
    [
      people.map(({ id }) => id),
      people.map(({ address }) => sealAddress(address)),
      people.map(({ address }) => addressHmac(address)),
    ],
  )
  if (consent) {
    await query(
      await house.system(),
      `insert into consent_events (subject_kind, subject_id, event, purpose, method)
       select 'subscriber', id, 'confirmed', 'newsletter', 'button' from unnest($1::text[]) as id`,
      [people.map(({ id }) => id)],
    )
  }
  return people
}

/** Everybody leaves, so that the next issue of the same house has an audience of its own. */
export const everybodyLeaves = async (house: House) =>
  query(await house.system(), `update subscribers set status = 'unsubscribed', left_at = now()`)

export async function publish(house: House, more: Record<string, unknown> = {}) {
  const data = await articleData(house.payload, { mailOnFirstPublish: true, ...more })
  const req = await staffOf(house.payload, 'editor')
  return house.payload.create({
    collection: 'articles',
    data: { ...data, _status: 'published' },
    overrideAccess: false,
    req,
  })
}

/** An issue whose time to undo is over, not prepared yet. */
export async function dueIssue(house: House, more: Record<string, unknown> = {}): Promise<string> {
  const article = await publish(house, more)
  const made = await makeIssue(await house.system(), article.id)
  if (!made.ok) throw new Error(`No issue was made: ${made.reason}`)
  await query(
    await house.system(),
    `update sendings set not_before = now() - interval '1 second' where issue_id = $1`,
    [made.value.issue],
  )
  return made.value.issue
}

/** Published at a moment, wish and ledger and all. */
export async function publishedAt(house: House, at: Date, more: Record<string, unknown> = {}) {
  const made = await publish(house, more)
  const req = await house.system()
  await query(req, 'update articles set first_published_at = $2 where id = $1', [made.id, at])
  await query(req, 'alter table revisions disable trigger user')
  await query(req, 'update revisions set time = $2 where article_id = $1', [made.id, at])
  await query(req, 'alter table revisions enable trigger user')
  await query(req, 'update _articles_v set created_at = $2 where parent_id = $1', [made.id, at])
  return made
}

/** An issue that is frozen and ready for the sender. */
export async function frozenIssue(house: House, more: Record<string, unknown> = {}): Promise<string> {
  const issue = await dueIssue(house, more)
  await prepareSending(await house.system(), issue)
  return issue
}

export type SendingRow = {
  status: string
  reason: string | null
  candidates: number | null
  excluded: number | null
  prepared: number | null
  html: string | null
  text: string | null
  subject: string | null
  content_hash: string | null
  finished: boolean
}

export async function sendingOf(house: House, issue: string): Promise<SendingRow | undefined> {
  const [row] = await query<SendingRow>(
    await house.system(),
    'select *, finished_at is not null as finished from sendings where issue_id = $1',
    [issue],
  )
  return row
}

/** How many deliveries stand at each status. */
export async function statusesOf(house: House, issue: string): Promise<Record<string, number>> {
  const rows = await query<{ status: string; n: number }>(
    await house.system(),
    'select status, count(*)::int as n from deliveries where issue_id = $1 group by status order by status',
    [issue],
  )
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

/** Deliveries that still hold an address. */
export async function stillSealed(house: House, issue: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    await house.system(),
    'select count(*)::int as n from deliveries where issue_id = $1 and sealed_address is not null',
    [issue],
  )
  return row?.n ?? -1
}

/** Cuts a frozen issue into smaller chunks, so that a few hundred readers make many requests. */
export const inChunksOf = async (house: House, size: number, issue: string): Promise<void> =>
  inChunks(await house.system(), size, issue)

/** The same in the request's transaction. */
export async function inChunks(req: PayloadRequest, size: number, issue: string): Promise<void> {
  await query(
    req,
    `update deliveries d set chunk_no = place / $2::int + 1, position = place % $2::int
     from (select id, (row_number() over (order by id) - 1)::int as place from deliveries where issue_id = $1) p
     where d.id = p.id`,
    [issue, size],
  )
  await query(req, 'delete from chunks where issue_id = $1', [issue])
  await query(
    req,
    'insert into chunks (issue_id, no) select distinct $1::uuid, chunk_no from deliveries where issue_id = $1',
    [issue],
  )
}
