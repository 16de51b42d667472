/** What was found, as it is shown. Titles come from the texts as they are now, the excerpt from the index. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { pathOfArticle } from '@/articles/forwarding-address'
import { questionsByIds } from '@/discussion/answered-questions'
import { pathOfQuestion } from '@/discussion/public-comment'
import { query } from '@/platform/database'
import { excerptOf, type Marked, marks, type Piece } from './excerpt'
import type { Ranked } from './rank'
import type { Kind } from './texts'

export type Hit = {
  kind: Kind
  path: string
  title: Piece[]
  excerpt: Piece[]
  topic?: string
  /** Who answered. */
  by?: string
  /** ISO. */
  published: string
}

type Shown = Pick<Hit, 'kind' | 'path' | 'topic' | 'by' | 'published'> & { title: string }

export async function hitsOf(req: PayloadRequest, ranked: readonly Ranked[], marked: Marked): Promise<Hit[]> {
  const ids = (kind: Kind) => ranked.filter((one) => one.kind === kind).map(({ subject }) => subject)
  const shown = new Map([...(await articles(req, ids('article'))), ...(await questions(req, ids('question')))])
  const texts = await textsOf(req, ranked)
  return ranked.flatMap(({ subject }) => {
    const one = shown.get(subject)
    if (!one) return []
    return [{ ...one, title: marks(one.title, marked), excerpt: excerptOf(texts.get(subject) ?? '', marked) }]
  })
}

async function articles(req: PayloadRequest, ids: string[]): Promise<[string, Shown][]> {
  const cards = await articlesByIds(req, ids)
  return cards.map((card) => [
    card.id,
    {
      kind: 'article',
      path: pathOfArticle(card),
      title: card.title,
      topic: card.topic?.title,
      published: card.published,
    },
  ])
}

async function questions(req: PayloadRequest, ids: string[]): Promise<[string, Shown][]> {
  const cards = ids.length > 0 ? await questionsByIds(req, ids) : []
  return cards.map((card) => [
    card.id,
    {
      kind: 'question',
      path: pathOfQuestion(card),
      title: card.title,
      by: card.answeredBy?.name,
      published: card.answeredAt,
    },
  ])
}

async function textsOf(req: PayloadRequest, ranked: readonly Ranked[]): Promise<Map<string, string>> {
  const rows = await query<{ subject: string; text: string }>(
    req,
    `select subject, concat_ws(E'\\n\\n', nullif(standfirst, ''), body) as text from search_entries
     where (kind, subject) in (select * from unnest($1::text[], $2::uuid[]))`,
    [ranked.map(({ kind }) => kind), ranked.map(({ subject }) => subject)],
  )
  return new Map(rows.map(({ subject, text }) => [subject, text]))
}
