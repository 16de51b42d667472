import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export const requestStatuses = [
  'open',
  'signed',
  'changes-asked',
  'declined',
  'revoked',
  'replaced',
  'unanswered',
] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** Somebody was asked to review a frozen text. Dates ISO. */
export type ReviewRequest = {
  id: string
  subject: { kind: string; id: string; title: string }
  contentHash: string
  reviewer: string
  reviewerName: string
  message: string
  /** Staff account; undefined where a change of a signed text asked by itself. */
  askedBy?: string
  askedAt: string
  expiresAt: string
  remindedAt?: string
  /** HMAC of the address to which the link went. */
  sentTo?: string
  /** An editor gave that address while another was known. */
  atNewAddress: boolean
  status: RequestStatus
  settledAt?: string
  answer: string
}

type Row = {
  id: string
  subject_kind: string
  subject_id: string
  subject_title: string
  content_hash: string
  reviewer: string
  reviewer_name: string
  message: string
  asked_by: string | null
  asked_at: Date
  expires_at: Date
  reminded_at: Date | null
  sent_to_hmac: string | null
  at_new_address: boolean
  status: RequestStatus
  settled_at: Date | null
  answer: string
}

const columns = `id, subject_kind, subject_id, subject_title, content_hash, reviewer, reviewer_name, message, asked_by,
  asked_at, expires_at, reminded_at, sent_to_hmac, at_new_address, status, settled_at, answer`

const toRequest = (row: Row): ReviewRequest => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id, title: row.subject_title },
  contentHash: row.content_hash,
  reviewer: row.reviewer,
  reviewerName: row.reviewer_name,
  message: row.message,
  askedBy: row.asked_by ?? undefined,
  askedAt: row.asked_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  remindedAt: row.reminded_at?.toISOString(),
  sentTo: row.sent_to_hmac ?? undefined,
  atNewAddress: row.at_new_address,
  status: row.status,
  settledAt: row.settled_at?.toISOString(),
  answer: row.answer,
})

/** @param lock holds the row until the transaction ends. */
export async function requestById(req: PayloadRequest, id: string, lock = false): Promise<ReviewRequest | undefined> {
  const text = `select ${columns} from review_requests where id::text = $1 ${lock ? 'for update' : ''}`
  const [row] = await query<Row>(req, text, [id])
  return row && toRequest(row)
}

/** Everything that was asked about a subject, the latest first. */
export async function requestsAbout(req: PayloadRequest, kind: string, id: string): Promise<ReviewRequest[]> {
  const rows = await query<Row>(
    req,
    `select ${columns} from review_requests where subject_kind = $1 and subject_id = $2 order by asked_at desc, id limit 50`,
    [kind, id],
  )
  return rows.map(toRequest)
}

/** Ids of the subjects of one kind whose reviewers have not answered yet. */
export async function subjectsAsked(req: PayloadRequest, kind: string): Promise<Set<string>> {
  const rows = await query<{ id: string }>(
    req,
    `select distinct subject_id as id from review_requests where subject_kind = $1 and status = 'open'`,
    [kind],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Open requests that were asked before `before` and not reminded, the oldest first. */
export async function unremindedSince(req: PayloadRequest, before: Date): Promise<ReviewRequest[]> {
  const rows = await query<Row>(
    req,
    `select ${columns} from review_requests where status = 'open' and reminded_at is null and asked_at <= $1
     order by asked_at limit 100`,
    [before],
  )
  return rows.map(toRequest)
}

/** Ends an open request. @returns false when it was not open any more. */
export async function settle(
  req: PayloadRequest,
  id: string,
  status: Exclude<RequestStatus, 'open'>,
  now: Date,
  answer = '',
): Promise<boolean> {
  const rows = await query(
    req,
    `update review_requests set status = $2, settled_at = $3, answer = $4 where id = $1 and status = 'open' returning id`,
    [id, status, now, answer],
  )
  return rows.length > 0
}

/** The last word of each reviewer who did not sign, where it came after `since`; the latest first. */
export async function lastAnswersSince(req: PayloadRequest, kind: string, since: Date): Promise<ReviewRequest[]> {
  const rows = await query<Row>(
    req,
    `select * from (
       select distinct on (subject_id, reviewer) ${columns} from review_requests where subject_kind = $1
       order by subject_id, reviewer, asked_at desc, id
     ) last where status in ('changes-asked', 'declined', 'unanswered') and settled_at > $2
     order by settled_at desc limit 30`,
    [kind, since],
  )
  return rows.map(toRequest)
}
