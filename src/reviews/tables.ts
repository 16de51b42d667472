/** What is asked of reviewers, and the texts that were shown to them. */
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

/** Frozen when somebody is asked: the very characters that are shown and signed. Append-only. */
export const reviewTexts = pgTable('review_texts', {
  contentHash: text('content_hash').primaryKey(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  /** Empty only after a removal demanded by law. */
  canonicalText: text('canonical_text'),
  frozenAt: moment('frozen_at').notNull(),
})

export const reviewRequests = pgTable(
  'review_requests',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    subjectTitle: text('subject_title').notNull(),
    contentHash: text('content_hash').notNull(),
    reviewer: text('reviewer').notNull(),
    reviewerName: text('reviewer_name').notNull(),
    /** What the editor wrote to the reviewer. */
    message: text('message').notNull().default(''),
    /** Staff account; empty where a change of a signed text asked by itself. */
    askedBy: text('asked_by'),
    askedAt: moment('asked_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    remindedAt: moment('reminded_at'),
    status: text('status').notNull().default('open'),
    settledAt: moment('settled_at'),
    /** What the reviewer answered in words: why they decline, or what they ask for. */
    answer: text('answer').notNull().default(''),
  },
  (table) => [
    index('review_requests_subject').on(table.subjectKind, table.subjectId),
    uniqueIndex('review_requests_open')
      .on(table.subjectKind, table.subjectId, table.reviewer)
      .where(sql`status = 'open'`),
    index('review_requests_waiting').on(table.askedAt).where(sql`status = 'open'`),
    check(
      'review_requests_status',
      sql`status in ('open', 'signed', 'changes-asked', 'declined', 'revoked', 'replaced', 'unanswered')`,
    ),
  ],
)

/** A remark on one sentence, or on a section. */
export const reviewRemarks = pgTable(
  'review_remarks',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    /** Words of the heading; empty for the opening. */
    section: text('section').notNull(),
    /** The sentence as it was shown; empty for the whole section. */
    sentence: text('sentence').notNull(),
    words: text('words').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('review_remarks_request').on(table.requestId)],
)

/** Where to reach those whose names stand under texts. No account. */
export const reviewerAddresses = pgTable('reviewer_addresses', {
  reviewer: text('reviewer').primaryKey(),
  sealedAddress: text('sealed_address').notNull(),
  addressHmac: text('address_hmac').notNull(),
  at: moment('at').notNull(),
})

export const reviewTables = {
  review_texts: reviewTexts,
  review_requests: reviewRequests,
  review_remarks: reviewRemarks,
  reviewer_addresses: reviewerAddresses,
}
