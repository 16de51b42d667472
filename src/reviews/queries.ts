import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { type ReviewRow, type StandingCredit, standingCredits, waysShownNow, waysToBeShown } from './credits'
import { reviewEvents } from './events'

type Row = {
  id: string
  event: string
  reviewer: string
  reviewer_name: string
  credential: string | null
  medical: boolean | null
  subject_hash: string | null
  scope: string | null
  section_hashes: string | null
  shown_as: string | null
  at: Date
  withdraws: string | null
  salt: string | null
  commitment: string | null
}

const columns = `id, event, reviewer, reviewer_name, credential, medical, subject_hash, scope, section_hashes, shown_as,
  at, withdraws, salt, commitment`

/** An entry of the book, with what seals the reviewer in its chain where it has one. */
export type KnownReview = ReviewRow & { sealed?: { salt: string; commitment: string } }

const toReview = (row: Row): KnownReview => ({
  id: row.id,
  event: reviewEvents.find((event) => event === row.event) ?? 'recorded',
  reviewer: row.reviewer,
  reviewerName: row.reviewer_name,
  credential: row.credential ?? '',
  medical: row.medical === true,
  subjectHash: row.subject_hash ?? undefined,
  scope: row.scope === 'sections' ? 'sections' : 'whole',
  sections: row.section_hashes?.split(' ') ?? [],
  shownAs: waysToBeShown.find((way) => way === row.shown_as) ?? 'name-and-credential',
  at: row.at.toISOString(),
  withdraws: row.withdraws ?? undefined,
  sealed: row.salt && row.commitment ? { salt: row.salt, commitment: row.commitment } : undefined,
})

/** Every entry about a subject, in the order in which they were written. */
export async function rowsOf(req: PayloadRequest, kind: string, id: string): Promise<KnownReview[]> {
  const rows = await query<Row>(
    req,
    `select ${columns} from reviews where subject_kind = $1 and subject_id = $2 order by created_at, id`,
    [kind, id],
  )
  return rows.map(toReview)
}

/** The credits that stand for a subject whose text has this hash. */
export async function creditsOf(
  req: PayloadRequest,
  kind: string,
  id: string,
  hash: string,
): Promise<StandingCredit[]> {
  return standingCredits(await rowsOf(req, kind, id), hash)
}

/** Ids of the subjects of one kind for which this person is credited and wants to be named. */
export async function subjectsReviewedBy(req: PayloadRequest, kind: string, reviewer: string): Promise<string[]> {
  const rows = await query<Row & { subject_id: string }>(
    req,
    `select ${columns}, subject_id from reviews where subject_kind = $1 and reviewer = $2`,
    [kind, reviewer],
  )
  return [...Map.groupBy(rows, ({ subject_id }) => subject_id)]
    .filter(([, about]) => [...waysShownNow(about.map(toReview)).values()].some((way) => way !== 'credential'))
    .map(([id]) => id)
}

/** Ids of everybody who has a row for this subject, whether it stands or not. */
export async function reviewersOf(req: PayloadRequest, kind: string, id: string): Promise<string[]> {
  const rows = await query<{ reviewer: string }>(
    req,
    'select distinct reviewer from reviews where subject_kind = $1 and subject_id = $2',
    [kind, id],
  )
  return rows.map(({ reviewer }) => reviewer)
}

/** Subjects of one kind that were signed since a day, the latest signature first, whatever became of it. */
export async function signedSince(
  req: PayloadRequest,
  kind: string,
  since: Date,
  limit: number,
): Promise<{ id: string; at: string }[]> {
  const rows = await query<{ id: string; at: Date }>(
    req,
    `select subject_id as id, max(at) as at from reviews
     where subject_kind = $1 and event = 'signed' and at > $2 group by subject_id order by max(at) desc limit $3`,
    [kind, since, limit],
  )
  return rows.map(({ id, at }) => ({ id, at: at.toISOString() }))
}
