/** Raw tables of the second factor: what proves that a password is not all that was stolen. */
import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

/** One authenticator for an account. The secret is sealed; the last step used keeps a code from working twice. */
export const secondFactors = pgTable('second_factors', {
  staffId: uuid('staff_id').primaryKey(),
  sealedSecret: text('sealed_secret').notNull(),
  confirmedAt: moment('confirmed_at'),
  lastStep: integer('last_step').notNull().default(0),
  createdAt: moment('created_at').notNull().default(sql`now()`),
})

/** Codes for the day the phone is lost, each good once, known by hash. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    staffId: uuid('staff_id').notNull(),
    codeHash: text('code_hash').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [uniqueIndex('recovery_codes_code').on(table.staffId, table.codeHash)],
)

/** Sessions that have shown their second factor. */
export const secondFactorPasses = pgTable(
  'second_factor_passes',
  {
    sessionId: text('session_id').primaryKey(),
    staffId: uuid('staff_id').notNull(),
    until: moment('until').notNull(),
  },
  (table) => [index('second_factor_passes_staff').on(table.staffId)],
)

export const staffTables = {
  second_factors: secondFactors,
  recovery_codes: recoveryCodes,
  second_factor_passes: secondFactorPasses,
}
