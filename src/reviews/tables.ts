/** What is asked of reviewers, and the texts that were shown to them. */
import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
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
    /** HMAC of the address to which the link went; empty in rows older than this column. */
    sentToHmac: text('sent_to_hmac'),
    /** An editor gave that address while another was known. */
    atNewAddress: boolean('at_new_address').notNull().default(false),
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

/** Where those whose names stand under texts are written to. No account. */
export const reviewerAddresses = pgTable('reviewer_addresses', {
  reviewer: text('reviewer').primaryKey(),
  sealedAddress: text('sealed_address').notNull(),
  addressHmac: text('address_hmac').notNull(),
  at: moment('at').notNull(),
})

/** Where they were written to before: an address that an editor replaced still opens their desk. */
export const reviewerEarlierAddresses = pgTable(
  'reviewer_earlier_addresses',
  {
    reviewer: text('reviewer').notNull(),
    addressHmac: text('address_hmac').notNull(),
    sealedAddress: text('sealed_address').notNull(),
    /** When another came in its place. */
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reviewer, table.addressHmac] }),
    index('reviewer_earlier_addresses_hmac').on(table.addressHmac),
  ],
)

/** Words of readers in a frozen text, which itself holds their hash alone: these can be taken back. */
export const reviewQuotes = pgTable(
  'review_quotes',
  {
    contentHash: text('content_hash').notNull(),
    /** The reference and the hash by which the text knows them. */
    question: text('question').notNull(),
    wordsHash: text('words_hash').notNull(),
    /** Both empty where the reader took them back. */
    salt: text('salt'),
    words: text('words'),
  },
  (table) => [
    primaryKey({ columns: [table.contentHash, table.question, table.wordsHash] }),
    index('review_quotes_question').on(table.question),
  ],
)

export const reviewTables = {
  review_texts: reviewTexts,
  review_requests: reviewRequests,
  review_remarks: reviewRemarks,
  reviewer_addresses: reviewerAddresses,
  reviewer_earlier_addresses: reviewerEarlierAddresses,
  review_quotes: reviewQuotes,
}
