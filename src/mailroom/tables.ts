/** Raw tables of every single letter, of consent and of what the provider tells. Addresses are sealed throughout. */
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

/** One row a letter. `sealed_*` are dropped at settlement: a body can hold a one-time link. */
export const letters = pgTable(
  'letters',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    kind: text('kind').notNull(),
    uniqueKey: text('unique_key').notNull(),
    addressHmac: text('address_hmac').notNull(),
    /** Of all addresses of one mailbox; empty for letters from before it was kept. */
    mailboxHmac: text('mailbox_hmac').notNull().default(''),
    sealedAddress: text('sealed_address'),
    sealedBody: text('sealed_body'),
    status: text('status').notNull().default('queued'),
    attempts: integer('attempts').notNull().default(0),
    notBefore: moment('not_before').notNull().default(sql`now()`),
    firstAttemptAt: moment('first_attempt_at'),
    leaseUntil: moment('lease_until'),
    leaseToken: uuid('lease_token'),
    providerId: text('provider_id'),
    /** Since when a mail server refuses this one letter for now; null while it does not. */
    refusedSince: moment('refused_since'),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
    settledAt: moment('settled_at'),
  },
  (table) => [
    uniqueIndex('letters_unique_key').on(table.uniqueKey),
    uniqueIndex('letters_provider_id').on(table.providerId),
    index('letters_open').on(table.notBefore).where(sql`settled_at is null`),
    index('letters_address').on(table.addressHmac, table.createdAt),
    index('letters_mailbox').on(table.mailboxHmac, table.createdAt),
    check(
      'letters_status',
      sql`status in ('queued', 'unknown', 'accepted', 'delivered', 'delayed', 'bounced', 'complained', 'suppressed', 'failed', 'needs_review')`,
    ),
  ],
)

/** Append-only proof of what somebody agreed to, when, in which words and how. */
export const consentEvents = pgTable(
  'consent_events',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    /** Subscriber or comment the consent is about. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    event: text('event').notNull(),
    purpose: text('purpose').notNull(),
    wordingHash: text('wording_hash').notNull().default(''),
    page: text('page').notNull().default(''),
    method: text('method').notNull(),
    /** Why, in the words of whoever recorded it: an editor who enters an address says so. */
    note: text('note').notNull().default(''),
    /** Name of the member of staff who recorded it; empty when the person did so themselves. */
    recordedBy: text('recorded_by').notNull().default(''),
    language: text('language').notNull().default('en'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (table) => [
    index('consent_events_subject').on(table.subjectKind, table.subjectId),
    check('consent_events_event', sql`event in ('requested', 'confirmed', 'changed', 'withdrawn', 'erased')`),
  ],
)

/** The words people agreed to, by their hash, so that the proof can be printed. */
export const wordings = pgTable('wordings', {
  hash: text('hash').primaryKey(),
  words: text('words').notNull(),
  createdAt: moment('created_at').notNull().default(sql`now()`),
})

/** Addresses that get no mail, known by HMAC only. */
export const suppressions = pgTable('suppressions', {
  addressHmac: text('address_hmac').primaryKey(),
  reason: text('reason').notNull(),
  source: text('source').notNull(),
  createdAt: moment('created_at').notNull().default(sql`now()`),
})

export const providerEvents = pgTable(
  'provider_events',
  {
    id: text('id').primaryKey(),
    type: text('type').notNull(),
    providerLetter: text('provider_letter'),
    delivery: text('delivery'),
    payload: jsonb('payload'),
    receivedAt: moment('received_at').notNull().default(sql`now()`),
    appliedAt: moment('applied_at'),
  },
  (table) => [
    index('provider_events_open').on(table.receivedAt).where(sql`applied_at is null`),
    index('provider_events_letter').on(table.providerLetter),
    index('provider_events_delivery').on(table.delivery),
  ],
)

/** One row a provider: the next moment at which a request may start. */
export const rateSlots = pgTable('rate_slots', {
  provider: text('provider').primaryKey(),
  nextAt: moment('next_at').notNull().default(sql`now()`),
  /** Milliseconds between two requests, as the provider's own limit allows; null until it was read. */
  spacingMs: integer('spacing_ms'),
  /** When the limit was read from the provider. */
  readAt: moment('read_at'),
})

/** Signed, single-purpose links, known by the hash of their token. */
export const links = pgTable(
  'links',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    tokenHash: text('token_hash').notNull(),
    purpose: text('purpose').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    expiresAt: moment('expires_at'),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (table) => [
    uniqueIndex('links_token_hash').on(table.tokenHash),
    index('links_subject').on(table.subjectKind, table.subjectId),
  ],
)

export const mailroomTables = {
  letters,
  consent_events: consentEvents,
  wordings,
  suppressions,
  provider_events: providerEvents,
  rate_slots: rateSlots,
  links,
}
