/**
 * Raw tables of delivery. What editors choose is an issue (Payload); what happens to it is here, written by the
 * worker and the sender alone.
 */
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'
import { addressChanges, confirmCodes, leavingAnswers, signUps } from './subscribing/tables'

/** One row an issue: status, frozen letter, frozen and counted audience. */
export const sendings = pgTable(
  'sendings',
  {
    issueId: uuid('issue_id').primaryKey(),
    status: text('status').notNull().default('waiting'),
    notBefore: moment('not_before').notNull(),
    subject: text('subject'),
    preview: text('preview'),
    html: text('html'),
    text: text('text'),
    fromAddress: text('from_address'),
    snapshotHash: text('snapshot_hash'),
    /** Content hash of the text the letter carries: the article's, or that of a free letter. */
    contentHash: text('content_hash'),
    /** Number of the article's revision that the letter carries. */
    revision: integer('revision'),
    /** Readers of a wrong version whom a correction cannot reach. */
    untold: integer('untold'),
    /** Complaints that a person knew of when they last let it go on. */
    complaintsSeen: integer('complaints_seen').notNull().default(0),
    audienceCutoff: moment('audience_cutoff'),
    candidates: integer('candidates'),
    excluded: integer('excluded'),
    prepared: integer('prepared'),
    preparedAt: moment('prepared_at'),
    reason: text('reason'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    index('sendings_open').on(table.notBefore).where(sql`finished_at is null`),
    // `submitted` was never written by anybody; the constraint is older than that insight.
    check(
      'sendings_status',
      sql`status in ('waiting', 'sending', 'paused', 'held', 'submitted', 'done', 'cancelled', 'needs_review')`,
    ),
  ],
)

/** Up to a hundred deliveries that go to the provider in one request under one idempotency key. */
export const chunks = pgTable(
  'chunks',
  {
    issueId: uuid('issue_id').notNull(),
    no: integer('no').notNull(),
    parentNo: integer('parent_no'),
    generation: integer('generation').notNull().default(0),
    status: text('status').notNull().default('pending'),
    idempotencyKey: text('idempotency_key'),
    payloadHash: text('payload_hash'),
    sealedAt: moment('sealed_at'),
    firstAttemptAt: moment('first_attempt_at'),
    attempts: integer('attempts').notNull().default(0),
    notBefore: moment('not_before').notNull().default(sql`now()`),
    leaseUntil: moment('lease_until'),
    leaseToken: uuid('lease_token'),
    /** Since when a mail server refuses this one letter for now; null while it does not. */
    refusedSince: moment('refused_since'),
    lastError: text('last_error'),
    settledAt: moment('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.issueId, table.no] }),
    uniqueIndex('chunks_idempotency_key').on(table.idempotencyKey),
    index('chunks_open').on(table.notBefore).where(sql`settled_at is null`),
    index('chunks_in_doubt').on(table.issueId).where(sql`settled_at is null and status = 'unknown'`),
    check(
      'chunks_status',
      sql`status in ('pending', 'sealed', 'unknown', 'accepted', 'rejected', 'split', 'needs_review')`,
    ),
  ],
)

/** One row for a person and an issue. The sealed address is held until the chunk is settled. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    issueId: uuid('issue_id').notNull(),
    subscriberId: uuid('subscriber_id').notNull(),
    addressHmac: text('address_hmac').notNull(),
    sealedAddress: text('sealed_address'),
    chunkNo: integer('chunk_no'),
    position: integer('position'),
    status: text('status').notNull().default('prepared'),
    reason: text('reason'),
    providerId: text('provider_id'),
    contentHash: text('content_hash'),
    /** The event of consent that allows this letter. */
    consentId: uuid('consent_id'),
    acceptedAt: moment('accepted_at'),
    updatedAt: moment('updated_at').notNull().default(sql`now()`),
  },
  (table) => [
    uniqueIndex('deliveries_person').on(table.issueId, table.subscriberId),
    uniqueIndex('deliveries_address').on(table.issueId, table.addressHmac),
    uniqueIndex('deliveries_provider_id').on(table.providerId),
    index('deliveries_chunk').on(table.issueId, table.chunkNo, table.position),
    // The last letter somebody had; what became of each issue's letters, counted without looking at them.
    index('deliveries_subscriber').on(table.subscriberId, table.acceptedAt),
    index('deliveries_status').on(table.issueId, table.status),
    check(
      'deliveries_status',
      sql`status in ('prepared', 'skipped', 'accepted', 'delivered', 'delayed', 'bounced', 'complained', 'suppressed', 'failed', 'unknown')`,
    ),
  ],
)

/** Append-only: what a person decided about a chunk in doubt, and who that was then. */
export const chunkDecisions = pgTable(
  'chunk_decisions',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    issueId: uuid('issue_id').notNull(),
    chunkNo: integer('chunk_no').notNull(),
    generation: integer('generation').notNull(),
    decision: text('decision').notNull(),
    /** Readers whose letter it was about. */
    readers: integer('readers').notNull(),
    staffId: text('staff_id').notNull(),
    staffName: text('staff_name').notNull(),
    decidedAt: moment('decided_at').notNull().default(sql`now()`),
  },
  (table) => [
    index('chunk_decisions_issue').on(table.issueId, table.decidedAt),
    check('chunk_decisions_decision', sql`decision in ('count-as-sent', 'send-again')`),
  ],
)

export const newsletterTables = {
  sendings,
  chunks,
  deliveries,
  chunk_decisions: chunkDecisions,
  sign_ups: signUps,
  confirm_codes: confirmCodes,
  address_changes: addressChanges,
  leaving_answers: leavingAnswers,
}
