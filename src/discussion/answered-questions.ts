/** Lists of answered questions, as cards. */
import type { PayloadRequest } from 'payload'
import { everyArticleOfTopic } from '@/articles/lists'
import { type Person, peopleByIds } from '@/people/queries'
import { query } from '@/platform/database'
import { isStanding } from './standing-answers'

export type QuestionCard = {
  id: string
  language: string
  slug: string
  title: string
  answeredBy?: Person
  /** ISO. */
  answeredAt: string
  /** ISO: when the answer must be looked at again. */
  checkBy?: string
}

type Row = {
  id: string
  language: string
  slug: string
  title: string
  person: string | null
  at: Date
  check: Date | null
}

const columns = `q.id, coalesce(q.language, 'en') as language, coalesce(q.slug, '') as slug, q.title, q.answered_by_id as person,
  coalesce(q.answered_at, q.created_at) as at, q.check_by as check`

async function cards(req: PayloadRequest, rows: Row[]): Promise<QuestionCard[]> {
  const people = await peopleByIds(
    req,
    rows.flatMap(({ person }) => person ?? []),
  )
  return rows.map(({ id, language, slug, title, person, at, check }) => ({
    id,
    language,
    slug,
    title,
    answeredBy: people.find((one) => one.id === person),
    answeredAt: at.toISOString(),
    checkBy: check?.toISOString(),
  }))
}

export type AnsweredPage = {
  cards: QuestionCard[]
  /** The last one's id, where there are older ones. */
  older?: string
}

/**
 * The newest answers first.
 * @param after id of the last one of the page before; undefined where it stands no more.
 */
export async function answeredQuestions(
  req: PayloadRequest,
  language: string,
  limit: number,
  after?: string,
): Promise<AnsweredPage | undefined> {
  const [last] = after
    ? await query<{ at: Date }>(
        req,
        `select answered_at as at from questions where id = $1 and _status = 'published' and coalesce(language, 'en') = $2`,
        [after, language],
      )
    : []
  if (after && !last) return undefined
  const rows = await query<Row>(
    req,
    `select ${columns} from questions q where ${isStanding} and coalesce(q.language, 'en') = $1
       and ($2::timestamptz is null or (q.answered_at, q.id) < ($2::timestamptz, $3::uuid))
     order by q.answered_at desc, q.id desc limit $4`,
    [language, last?.at ?? null, after ?? null, limit + 1],
  )
  const shown = rows.slice(0, limit)
  return { cards: await cards(req, shown), older: rows.length > limit ? shown.at(-1)?.id : undefined }
}

/** Answered questions that belong to an article. */
export async function questionsOfArticle(req: PayloadRequest, article: string): Promise<QuestionCard[]> {
  const rows = await query<Row>(
    req,
    `select ${columns} from questions q where ${isStanding} and q.article_id = $1
     order by q.answered_at desc, q.id desc limit 20`,
    [article],
  )
  return cards(req, rows)
}

/** The newest answers that belong to articles of a topic. */
export async function questionsOfTopic(
  req: PayloadRequest,
  language: string,
  topic: string,
  limit: number,
): Promise<QuestionCard[]> {
  const rows = await query<Row>(
    req,
    `select ${columns} from questions q where ${isStanding} and coalesce(q.language, 'en') = $1
       and q.article_id = any($2::uuid[])
     order by q.answered_at desc, q.id desc limit $3`,
    [language, await everyArticleOfTopic(req, topic), limit],
  )
  return cards(req, rows)
}

/** These answers, in the order asked for; what stands no more is left out. */
export async function questionsByIds(req: PayloadRequest, ids: readonly string[]): Promise<QuestionCard[]> {
  const rows = await query<Row>(
    req,
    `select ${columns} from questions q where ${isStanding} and q.id = any($1::uuid[])
     order by array_position($1::uuid[], q.id)`,
    [ids],
  )
  return cards(req, rows)
}
