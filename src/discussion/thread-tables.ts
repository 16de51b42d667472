/** Raw tables of what readers see and do in a thread. They stand in them as HMACs that are good for one comment only. */
import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

/** What is counted of a comment; our SQL alone writes it. */
export const commentTallies = pgTable('comment_tallies', {
  commentId: uuid('comment_id').primaryKey(),
  helpful: integer('helpful').notNull().default(0),
  reports: integer('reports').notNull().default(0),
})

/**
 * What stands in the thread of an article, in columns that its orders can be read off: published comments, and those
 * that were taken away while a published reply hangs below them. Kept by the hooks of `comments`; ten thousand of them
 * cost a page no more than fifty.
 */
export const threadPlaces = pgTable(
  'thread_places',
  {
    commentId: uuid('comment_id').primaryKey(),
    articleId: uuid('article_id').notNull(),
    /** The comment it stands under, at whatever depth; none for one that stands by itself. */
    rootId: uuid('root_id'),
    /** 2 pinned, 1 featured, 0 all others. */
    standing: integer('standing').notNull().default(0),
    at: moment('at').notNull(),
    helpful: integer('helpful').notNull().default(0),
    /** What `helpful` was when its page was last announced. */
    helpfulAnnounced: integer('helpful_announced').notNull().default(0),
    /** The profile behind a staff answer. */
    answeredBy: uuid('answered_by'),
    isGone: boolean('is_gone').notNull().default(false),
  },
  (table) => [
    index('thread_places_newest')
      .on(table.articleId, table.standing, table.at, table.commentId)
      .where(sql`root_id is null`),
    index('thread_places_oldest')
      .on(table.articleId, sql`(- standing)`, table.at, table.commentId)
      .where(sql`root_id is null`),
    index('thread_places_helpful')
      .on(table.articleId, table.standing, table.helpful, table.at, table.commentId)
      .where(sql`root_id is null`),
    index('thread_places_replies').on(table.rootId, table.at, table.commentId).where(sql`root_id is not null`),
    index('thread_places_shown').on(table.articleId, table.at, table.commentId).where(sql`not is_gone`),
    index('thread_places_answers').on(table.articleId, table.answeredBy).where(sql`answered_by is not null`),
    index('thread_places_voted').on(table.articleId).where(sql`helpful <> helpful_announced`),
  ],
)

/** “Helpful”, once for a network and comment; the HMAC is of both, so nobody is followed from one to the next. */
export const commentVotes = pgTable(
  'comment_votes',
  {
    commentId: uuid('comment_id').notNull(),
    voter: text('voter').notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.voter] }), index('comment_votes_at').on(table.at)],
)

/** What readers reported, until somebody has looked. */
export const commentReports = pgTable(
  'comment_reports',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    commentId: uuid('comment_id').notNull(),
    reporter: text('reporter').notNull(),
    reason: text('reason').notNull(),
    words: text('words').notNull().default(''),
    at: moment('at').notNull().default(sql`now()`),
    settledAt: moment('settled_at'),
  },
  (table) => [
    uniqueIndex('comment_reports_once').on(table.commentId, table.reporter),
    index('comment_reports_open').on(table.at).where(sql`settled_at is null`),
  ],
)

export const threadTables = {
  comment_tallies: commentTallies,
  thread_places: threadPlaces,
  comment_votes: commentVotes,
  comment_reports: commentReports,
}
