/** Letters that an editor writes, and what becomes of them. */
import type { Issue } from '@/generated/payload-types'
import { prepareSending } from '@/newsletter/issues/prepare-sending'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { bodyOf, staffOf } from '../world/people'
import type { House } from '../world/rooms'

type Written = Record<string, unknown>

/** As the admin saves it: with the access of whoever is signed in. */
export async function writeLetter(house: House, more: Written = {}, role: Role = 'editor'): Promise<Issue> {
  const data = { kind: 'free' as const, subject: 'A letter', body: bodyOf('Dear readers, hello.'), ...more }
  const req = await staffOf(house.payload, role)
  // Required fields that staff cannot set are derived; the types do not know that.
  return house.payload.create({
    collection: 'issues',
    data: { round: 1, uniqueKey: '', ...data },
    overrideAccess: false,
    req,
  })
}

/** A material correction of an article, as an editor saves it. @returns its id. */
export async function correctArticle(house: House, article: string, more: Written = {}): Promise<string> {
  const { id } = await house.payload.create({
    collection: 'corrections',
    data: {
      article,
      wasWrong: 'It said Tuesday.',
      isRight: 'It is Wednesday.',
      seriousness: 'material',
      at: new Date().toISOString(),
      ...more,
    },
    overrideAccess: false,
    req: await staffOf(house.payload, 'editor'),
  })
  return id
}

export async function editIssue(house: House, id: string, data: Written, role: Role = 'editor'): Promise<Issue> {
  const req = await staffOf(house.payload, role)
  return house.payload.update({ collection: 'issues', id, data, overrideAccess: false, req })
}

export const issueOf = async (house: House, id: string): Promise<Issue> =>
  house.payload.findByID({ collection: 'issues', id, depth: 0, showHiddenFields: true, req: await house.system() })

/** The time to undo is over, and the worker comes. */
export async function prepareNow(house: House, issue: string): Promise<void> {
  await due(house, issue)
  await prepareSending(await house.system(), issue)
}

export const due = async (house: House, issue: string) =>
  query(
    await house.system(),
    `update sendings set not_before = now() - interval '1 second' where issue_id = $1 and status = 'waiting'`,
    [issue],
  )

export type Waits = { status: string; reason: string | null; minutes: number; prepared: number | null; subject: string }

export async function waitsOf(house: House, issue: string): Promise<Waits | undefined> {
  const [row] = await query<Waits>(
    await house.system(),
    `select status, reason, prepared, subject, round(extract(epoch from not_before - now()) / 60)::int as minutes
     from sendings where issue_id = $1`,
    [issue],
  )
  return row
}

/** Addresses' owners who have a delivery of this issue. */
export async function receiversOf(house: House, issue: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    await house.system(),
    'select subscriber_id as id from deliveries where issue_id = $1 order by 1',
    [issue],
  )
  return rows.map(({ id }) => id)
}

/** What these readers chose. */
export async function choose(
  house: House,
  ids: string[],
  { frequency, topics }: { frequency?: 'each' | 'weekly'; topics?: string[] },
): Promise<void> {
  for (const id of ids) {
    await house.payload.update({
      collection: 'subscribers',
      id,
      data: { frequency, topics },
      req: await house.system(),
    })
  }
}
