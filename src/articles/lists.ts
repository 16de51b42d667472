/** Lists of published articles by id, the newest first, and their pages. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { assertNever } from '@/platform/verdict'
import { articlesOfPersonTag, articlesOfTopicTag, newestArticlesTag } from './tags'

/** Which list: everything in a language, what belongs to a topic (without some that stand elsewhere), what somebody wrote. */
export type List =
  | { kind: 'all'; language: string }
  | { kind: 'topic'; topic: string; language: string; without?: readonly string[] }
  | { kind: 'person'; person: string }

/** The tag of where it begins. */
export function tagOfList(list: List): string {
  switch (list.kind) {
    case 'all':
      return newestArticlesTag(list.language)
    case 'topic':
      return articlesOfTopicTag(list.topic)
    case 'person':
      return articlesOfPersonTag(list.person)
    default:
      return assertNever(list)
  }
}

/** What an article must be to stand in it, and the values of `$1` and so on. */
function conditionOf(list: List): { where: string; values: unknown[] } {
  const published = `a._status = 'published'`
  const related = (path: string, column: string, value: string) =>
    `exists (select 1 from articles_rels r where r.parent_id = a.id and r.path = '${path}' and r.${column} = ${value})`
  switch (list.kind) {
    case 'all':
      return { where: `${published} and a.language = $1`, values: [list.language] }
    case 'topic':
      return {
        where: `${published} and a.language = $1 and ${related('topics', 'topics_id', '$2')} and a.id <> all($3::uuid[])`,
        values: [list.language, list.topic, list.without ?? []],
      }
    case 'person':
      return { where: `${published} and ${related('authors', 'people_id', '$1')}`, values: [list.person] }
    default:
      return assertNever(list)
  }
}

type Place = { id: string; at: Date }

const NEWEST_FIRST = 'order by a.first_published_at desc, a.id desc'
const OLDEST_FIRST = 'order by a.first_published_at, a.id'

/** Ids of the first ones. */
export async function newestArticles(req: PayloadRequest, list: List, limit: number): Promise<string[]> {
  const { where, values } = conditionOf(list)
  const rows = await query<{ id: string }>(
    req,
    `select a.id from articles a where ${where} ${NEWEST_FIRST} limit ${Math.trunc(limit)}`,
    values,
  )
  return rows.map(({ id }) => id)
}

/** How many there are. */
export async function countArticles(req: PayloadRequest, list: List): Promise<number> {
  const { where, values } = conditionOf(list)
  const [row] = await query<{ all: number }>(req, `select count(*)::int as all from articles a where ${where}`, values)
  return row?.all ?? 0
}

/** One page of a list. Links lead to what stands behind an article, by its id. */
export type ListPage = {
  ids: string[]
  /** The last one here, where there are older ones. */
  older?: string
  /** The last one before the page before; undefined where that page is the first. */
  newer?: string
}

/**
 * Where a list begins. It is as long as it must be for every later page to hold `size`: so a new article lengthens the
 * first page and leaves the others where they are, until there are enough for one more.
 */
export async function firstPage(req: PayloadRequest, list: List, size: number): Promise<ListPage> {
  const all = await countArticles(req, list)
  const ids = await newestArticles(req, list, all < 2 * size ? all : size + (all % size))
  return { ids, older: ids.length < all ? ids.at(-1) : undefined }
}

/** What stands behind an article in a list; undefined where that article does not stand in it. */
export async function pageAfter(
  req: PayloadRequest,
  list: List,
  size: number,
  after: string,
): Promise<ListPage | undefined> {
  const { where, values } = conditionOf(list)
  const [first, second] = [`$${values.length + 1}`, `$${values.length + 2}`]
  const [last] = await query<Place>(
    req,
    `select a.id, a.first_published_at as at from articles a where ${where} and a.id = ${first}`,
    [...values, after],
  )
  if (!last) return undefined
  const beyond = async (sign: '<' | '>', order: string, limit: number) =>
    query<{ id: string }>(
      req,
      `select a.id from articles a where ${where} and (a.first_published_at, a.id) ${sign} (${first}::timestamptz, ${second}::uuid)
       ${order} limit ${limit}`,
      [...values, last.at, last.id],
    )
  const older = await beyond('<', NEWEST_FIRST, size + 1)
  // Behind the first page stand at most `2 * size - 2` that are newer than its last.
  const newer = await beyond('>', OLDEST_FIRST, 2 * size - 1)
  const ids = older.slice(0, size).map(({ id }) => id)
  return {
    ids,
    older: older.length > size ? ids.at(-1) : undefined,
    newer: newer.length < 2 * size - 1 ? undefined : newer[size - 1]?.id,
  }
}

/** Ids of the published articles of a topic in any language, in no order. */
export async function everyArticleOfTopic(req: PayloadRequest, topic: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select a.id from articles_rels r join articles a on a.id = r.parent_id and a._status = 'published'
     where r.path = 'topics' and r.topics_id = $1`,
    [topic],
  )
  return rows.map(({ id }) => id)
}
