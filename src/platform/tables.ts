/** The raw tables of the platform itself. */
import { sql } from 'drizzle-orm'
import { bigserial, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** What changed, for the web processes; kept for a day. */
export const changes = pgTable(
  'changes',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    room: text('room').notNull(),
    document: text('document').notNull(),
    what: text('what').notNull(),
    tags: text('tags').array().notNull(),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (table) => [index('changes_created_at').on(table.createdAt)],
)

/** One row for a bucket and its window; `bucket` holds no address, only its HMAC. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    bucket: text('bucket').notNull(),
    windowStart: moment('window_start').notNull(),
    taken: integer('taken').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.windowStart] }),
    index('rate_limits_start').on(table.windowStart),
  ],
)

export const platformTables = { changes, rate_limits: rateLimits }
