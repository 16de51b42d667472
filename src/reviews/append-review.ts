import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import type { ShownAs } from './credits'
import type { ReviewEvent } from './events'
import { commitmentOf, reviewHash } from './review-hash'
import { creditsTag, reviewerTag, signedTag } from './tags'

/** What a reviewer looked at: known by kind and id; a hash binds it to one text. */
export type Subject = { kind: string; id: string; title: string }

/** The reviewer as they stand today; copied, because a ledger does not follow later edits. */
export type Reviewer = { id: string; name: string; credential: string; medical: boolean }

export type NewReview = {
  event: ReviewEvent
  subject: Subject
  subjectHash?: string
  scope?: 'whole' | 'sections'
  /** Hashes of the signed sections. */
  sections?: readonly string[]
  reviewer: Reviewer
  conflicts?: string
  remarks?: string
  shownAs?: ShownAs
  at: Date
  withdraws?: string
  /** Salt and commitment of the entry that is taken back. */
  sealed?: { salt: string; commitment: string }
  recordedBy?: string
  request?: string
}

/**
 * Appends one entry to the chain of a subject's reviews and tells the pages that show it. Runs in the caller's
 * transaction and holds the subject until it ends, so that a chain never forks. Asks nothing.
 * @returns the id of the entry.
 */
export async function appendReview(req: PayloadRequest, review: NewReview): Promise<string> {
  const { subject, reviewer } = review
  await query(req, `select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`reviews/${subject.kind}/${subject.id}`])
  const id = randomUUID()
  const salt = review.sealed?.salt ?? randomBytes(16).toString('hex')
  const conflicts = review.conflicts?.trim() ?? ''
  const commitment = review.sealed?.commitment ?? commitmentOf(salt, { ...reviewer, conflicts })
  const previous = await lastHash(req, subject)
  const sections = [...new Set(review.sections ?? [])]
  const scope = review.scope ?? 'whole'
  const hash = reviewHash({
    previous,
    id,
    event: review.event,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectHash: review.subjectHash ?? null,
    scope,
    sections,
    time: review.at.toISOString(),
    withdraws: review.withdraws ?? null,
    commitment,
  })
  await query(
    req,
    `insert into reviews (id, event, subject_kind, subject_id, subject_title, subject_hash, scope, section_hashes,
       reviewer, reviewer_name, credential, medical, conflicts, remarks, shown_as, at, withdraws, recorded_by, request,
       salt, commitment, previous_hash, hash, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
       $20, $21, $22, $23, clock_timestamp(), clock_timestamp())`,
    [
      id,
      review.event,
      subject.kind,
      subject.id,
      subject.title,
      review.subjectHash ?? null,
      scope,
      sections.join(' ') || null,
      reviewer.id,
      reviewer.name,
      reviewer.credential,
      reviewer.medical,
      conflicts || null,
      review.remarks?.trim() || null,
      review.shownAs ?? 'name-and-credential',
      review.at.toISOString(),
      review.withdraws ?? null,
      review.recordedBy ?? null,
      review.request ?? null,
      salt,
      commitment,
      previous,
      hash,
    ],
  )
  const tags = [creditsTag(subject.kind, subject.id), reviewerTag(reviewer.id), signedTag(subject.kind)]
  await announce(req, { room: 'reviews', document: id, what: 'changed', tags })
  return id
}

/** Hash of the entry that no other follows. */
async function lastHash(req: PayloadRequest, subject: Subject): Promise<string | null> {
  const [row] = await query<{ hash: string }>(
    req,
    `select hash from reviews r where subject_kind = $1 and subject_id = $2 and hash is not null
       and not exists (select 1 from reviews n where n.subject_kind = $1 and n.subject_id = $2 and n.previous_hash = r.hash)`,
    [subject.kind, subject.id],
  )
  return row?.hash ?? null
}
