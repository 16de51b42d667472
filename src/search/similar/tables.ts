/**
 * What articles are about, and which are near to one another. Our SQL alone writes here, from what articles publish;
 * all of it can be made anew (`npx bedside similar rebuild`).
 */
import { sql } from 'drizzle-orm'
import { doublePrecision, index, jsonb, pgTable, primaryKey, real, smallint, text, uuid } from 'drizzle-orm/pg-core'

/** Articles whose terms are known, each with the hash of these. */
export const similarTexts = pgTable(
  'similar_texts',
  {
    articleId: uuid('article_id').primaryKey(),
    language: text('language').notNull(),
    terms: text('terms').notNull(),
  },
  (table) => [index('similar_texts_language').on(table.language)],
)

/** The roots of the words that tell most of an article, and its topics. */
export const similarTerms = pgTable(
  'similar_terms',
  {
    articleId: uuid('article_id').notNull(),
    language: text('language').notNull(),
    /** The root of a word, or `#` and the id of a topic. */
    term: text('term').notNull(),
    /** The squares of an article's weights add up to one. */
    weight: real('weight').notNull(),
    /** As the article prints it; empty for a topic. */
    shown: text('shown').notNull(),
    /** 2 in the title, 1 elsewhere above the text or in a heading, 0 in the text alone. */
    place: smallint('place').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.term] }),
    index('similar_terms_term').on(table.language, table.term, table.articleId, table.weight),
  ],
)

/** Neighbours: a row each way, with the same score. */
export const similarArticles = pgTable(
  'similar_articles',
  {
    articleId: uuid('article_id').notNull(),
    similarId: uuid('similar_id').notNull(),
    score: doublePrecision('score').notNull(),
    /** The word that says best what they share; empty when it is a topic. */
    word: text('word').notNull().default(''),
    topicId: uuid('topic_id'),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.similarId] }),
    index('similar_articles_score').on(table.articleId, sql`score desc`, table.similarId),
    index('similar_articles_similar').on(table.similarId),
  ],
)

/** What a page shows: up to three neighbours with their reasons, in order. */
export const similarLists = pgTable('similar_lists', {
  articleId: uuid('article_id').primaryKey(),
  posts: jsonb('posts').notNull(),
})

export const similarTables = {
  similar_texts: similarTexts,
  similar_terms: similarTerms,
  similar_articles: similarArticles,
  similar_lists: similarLists,
}
