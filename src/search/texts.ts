/** What readers can read at this moment, as it is indexed. */
import type { PayloadRequest } from 'payload'
import { isStanding } from '@/discussion/standing-answers'
import { query } from '@/platform/database'
import type { Block } from '@/text/document'
import { plainBlocks } from '@/text/plain'
import { walkBody } from '@/text/walk'
import type { Part } from './vector'

export type Kind = 'article' | 'question'

export type SearchedText = {
  subject: string
  language: string
  title: string
  standfirst: string
  body: string
  topics: string[]
  published: Date
  madeFrom: Date
  parts: Part[]
}

type Row = {
  id: string
  language: string
  title: string
  standfirst: string
  in_short: string
  body: unknown
  topics: string[]
  published: Date
  made_from: Date
}

const topicsOf = (article: string) =>
  `array(select r.topics_id::text from articles_rels r where r.parent_id = ${article} and r.path = 'topics' order by r."order")`

/** Condition on the subject's own row, `articles a` or `questions q`: whether readers can read it now. */
export const isPublic: Readonly<Record<Kind, string>> = {
  article: `a._status = 'published'`,
  question: isStanding,
}

export const subjects: Readonly<Record<Kind, string>> = { article: 'articles a', question: 'questions q' }
export const idColumn: Readonly<Record<Kind, string>> = { article: 'a.id', question: 'q.id' }

const columns: Readonly<Record<Kind, string>> = {
  article: `a.id, coalesce(a.language, 'en') as language, coalesce(a.title, '') as title,
    coalesce(a.standfirst, '') as standfirst, coalesce(a.in_short, '') as in_short, a.body, ${topicsOf('a.id')} as topics,
    coalesce(a.first_published_at, a.created_at) as published, a.updated_at as made_from`,
  question: `q.id, coalesce(q.language, 'en') as language, coalesce(q.title, '') as title,
    coalesce(q.details, '') as standfirst, '' as in_short, q.answer as body, ${topicsOf('q.article_id')} as topics,
    coalesce(q.answered_at, q.created_at) as published, q.updated_at as made_from`,
}

/** Those of these that readers can read. What readers asked inside an article is left out: it is theirs to take back. */
export async function textsOf(req: PayloadRequest, kind: Kind, ids: readonly string[]): Promise<SearchedText[]> {
  const rows = await query<Row>(
    req,
    `select ${columns[kind]} from ${subjects[kind]} where ${idColumn[kind]} = any($1::uuid[]) and ${isPublic[kind]}`,
    [ids],
  )
  return rows.map(textOf)
}

function textOf({ id, in_short: inShort, body, made_from: madeFrom, ...row }: Row): SearchedText {
  const { blocks } = walkBody(body)
  return {
    ...row,
    subject: id,
    madeFrom,
    body: [inShort, plainBlocks(blocks)].filter(Boolean).join('\n\n'),
    parts: [
      { weight: 'A', text: row.title },
      { weight: 'B', text: row.standfirst },
      { weight: 'B', text: inShort },
      ...blocks.map(partOf),
    ],
  }
}

const partOf = (block: Block): Part => ({ weight: block.kind === 'heading' ? 'C' : 'D', text: plainBlocks([block]) })
