/** Answers that are near to another one, each with the reason in words. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { query } from '@/platform/database'
import { type QuestionCard, questionsByIds } from './answered-questions'
import { isStanding } from './standing-answers'

export type SimilarAnswer = { card: QuestionCard; reason: string }

const MOST = 3

type Near = { id: string; article: string | null; nearness: number }

/** Nearer than that by its words alone counts as similar; both measures run from 0 to about 1. */
const NEAR = 0.25
const SAME_ARTICLE = 1
const SAME_TOPIC = 0.4

/**
 * Titles that share words or spellings with this one, and whatever belongs to the same article. Titles are compared, with
 * the beginning of what this one asks: so a thousand of them take some milliseconds, without an index to keep.
 */
const near = (req: PayloadRequest, id: string) =>
  query<Near>(
    req,
    `with this as (
       select id, article_id, coalesce(language, 'en') as language, lower(title) as title,
         case when coalesce(language, 'en') = 'en' then 'english' else 'simple' end::regconfig as words,
         concat_ws(' ', title, left(details, 300)) as asks
       from questions where id = $1
     ), wanted as (
       select this.*, replace(plainto_tsquery(words, asks)::text, '&', '|')::tsquery as any_of from this
     ), measured as materialized (
       select q.id, q.article_id as article, q.article_id is not distinct from w.article_id as same,
         greatest(similarity(lower(q.title), w.title), 2 * ts_rank_cd(to_tsvector(w.words, q.title), w.any_of, 32))::float8
           as nearness
       from questions q, wanted w
       where ${isStanding} and q.id <> w.id and coalesce(q.language, 'en') = w.language
     )
     select id, article, nearness from measured where (same and article is not null) or nearness > 0.1
     order by (same and article is not null) desc, nearness desc, id limit 40`,
    [id],
  )

/** The nearest first. Those of the same article come before those of the same topic, and those before the rest. */
export async function similarAnswers(req: PayloadRequest, id: string, article?: string): Promise<SimilarAnswer[]> {
  const found = await near(req, id)
  const articles = await articlesByIds(req, [
    ...new Set([...(article ? [article] : []), ...found.flatMap((one) => one.article ?? [])]),
  ])
  const topicOf = new Map(articles.map((card) => [card.id, card.topic]))
  const own = article ? topicOf.get(article) : undefined
  const ranked = found
    .map((one) => {
      const isSame = one.article !== null && one.article === article
      const topic = one.article ? topicOf.get(one.article) : undefined
      const shares = own !== undefined && topic?.id === own.id
      const reason = isSame ? 'About the same article' : shares ? `Also about ${own.title}` : 'Asks something similar'
      const score = one.nearness + (isSame ? SAME_ARTICLE : shares ? SAME_TOPIC : 0)
      return { id: one.id, reason, score }
    })
    .filter(({ score }) => score >= NEAR)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
  const cards = await questionsByIds(
    req,
    ranked.map((one) => one.id),
  )
  return cards.map((card) => ({ card, reason: ranked.find((one) => one.id === card.id)?.reason ?? '' }))
}
