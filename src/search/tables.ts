/**
 * The index. Every row can be made again from what other rooms publish; none is the only place of anything. A trigger
 * takes an entry away in the transaction that changes or withdraws its text (see the migration), the queue brings the
 * new one.
 */
import { sql } from 'drizzle-orm'
import { check, customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '@/platform/tables'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** Without it GIN would keep what is new in a heap that every search has to read through. */
const atOnce = { fastupdate: false }

/** A published article or a standing answer, as it is searched. */
export const searchEntries = pgTable(
  'search_entries',
  {
    kind: text('kind').notNull(),
    /** Id in `articles` or `questions`. */
    subject: uuid('subject').notNull(),
    language: text('language').notNull(),
    title: text('title').notNull(),
    /** Of an answer: what was asked, beyond the title. */
    standfirst: text('standfirst').notNull(),
    /** Plain words, an empty line between two blocks. */
    body: text('body').notNull(),
    /** An answer has those of its article. */
    topics: uuid('topics').array().notNull(),
    published: moment('published').notNull(),
    /** `updated_at` of the text it was made from. */
    madeFrom: moment('made_from').notNull(),
    indexedAt: moment('indexed_at').notNull().default(sql`now()`),
    /** The words of the title. */
    head: tsvector('head').notNull(),
    /** All words as they stand, folded, not stemmed. A title, B standfirst and summary, C headings, D the rest. */
    words: tsvector('words').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.subject] }),
    index('search_entries_head').using('gin', table.head).with(atOnce),
    index('search_entries_words').using('gin', table.words).with(atOnce),
    index('search_entries_topics').using('gin', table.topics).with(atOnce),
    index('search_entries_published').on(table.language, table.kind, table.published),
    check('search_entries_kind', sql`kind in ('article', 'question')`),
  ],
)

/** Every word that stands in an entry: what other forms it has, what it may be misspelt as, how many entries have it. */
export const searchWords = pgTable(
  'search_words',
  {
    language: text('language').notNull(),
    word: text('word').notNull(),
    stem: text('stem').notNull(),
    /** The word, and the word without each of its letters: two words that share one are a slip apart. */
    slips: text('slips').array().notNull(),
    /** Of all entries, and of titles; as last counted. */
    entries: integer('entries').notNull().default(1),
    heads: integer('heads').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.language, table.word] }),
    index('search_words_beginning').on(table.language, table.word.op('text_pattern_ops')),
    index('search_words_stem').on(table.language, table.stem),
    index('search_words_slips').using('gin', table.slips).with(atOnce),
    index('search_words_alike').using('gin', table.word.op('gin_trgm_ops')).with(atOnce),
  ],
)

/** When the words of a language were last counted, over how many entries, and how long that took. */
export const searchCounts = pgTable('search_counts', {
  language: text('language').primaryKey(),
  entries: integer('entries').notNull(),
  countedAt: moment('counted_at').notNull(),
  tookMs: integer('took_ms').notNull(),
})

export const searchTables = { search_entries: searchEntries, search_words: searchWords, search_counts: searchCounts }
