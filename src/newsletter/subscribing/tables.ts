/** Raw tables of signing up, changing an address and leaving. */
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

/** One row a sent form, whatever is known of its address: by it the page after the form takes the code of a letter. */
export const signUps = pgTable(
  'sign_ups',
  {
    tokenHash: text('token_hash').primaryKey(),
    addressHmac: text('address_hmac').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (table) => [index('sign_ups_expires').on(table.expiresAt)],
)

/** The six digits of a confirmation letter, known by their HMAC, good for five tries. */
export const confirmCodes = pgTable(
  'confirm_codes',
  {
    linkId: uuid('link_id').primaryKey(),
    subscriberId: uuid('subscriber_id').notNull(),
    addressHmac: text('address_hmac').notNull(),
    codeHmac: text('code_hmac').notNull(),
    tries: integer('tries').notNull().default(0),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (table) => [
    index('confirm_codes_address').on(table.addressHmac, table.createdAt),
    index('confirm_codes_subscriber').on(table.subscriberId),
  ],
)

/** A subscriber's new address, until the letter to it is answered. */
export const addressChanges = pgTable(
  'address_changes',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    subscriberId: uuid('subscriber_id').notNull(),
    addressHmac: text('address_hmac').notNull(),
    sealedAddress: text('sealed_address'),
    settledAt: moment('settled_at'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (table) => [index('address_changes_subscriber').on(table.subscriberId)],
)

/** Why people leave, as they say of their own accord. Tied to nobody. */
export const leavingAnswers = pgTable(
  'leaving_answers',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    answer: text('answer').notNull(),
    /** The day, not the minute: a minute would say who it was. */
    day: text('day').notNull(),
  },
  () => [
    check('leaving_answers_answer', sql`answer in ('too-many', 'not-for-me', 'not-useful', 'never-asked', 'other')`),
  ],
)
