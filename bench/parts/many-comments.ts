/** So many published comments below one article, written as rows: threads of every length, answers to answers. */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { longText } from './long-text'

type Row = {
  id: string
  parent: string | null
  root: string | null
  depth: number
  words: string
  name: string
  at: string
}

const A_MINUTE = 60_000

/** Words as readers write them: one paragraph mostly, three at times. */
function wordsOf(number: number): string {
  const text = longText(number % 7 === 0 ? 150 : 20 + (number % 50), number + 1)
  const paragraphs = text.split('\n\n').slice(4)
  return paragraphs
    .join('\n\n')
    .replace(/^#+ /gm, '')
    .slice(0, number % 7 === 0 ? 900 : 100 + (number % 5) * 60)
    .trim()
}

/** Three in ten are replies: to the newest threads, half of them to another reply. */
function rowsOf(count: number, now: Date): Row[] {
  const rows: Row[] = []
  const roots: Row[] = []
  for (let number = 0; number < count; number += 1) {
    const at = new Date(now.getTime() - (count - number) * A_MINUTE).toISOString()
    const above = number % 10 < 3 ? roots.at(-1 - (number % 40)) : undefined
    const parent = above && number % 2 === 0 ? (rows.findLast((row) => row.root === above.id) ?? above) : above
    const place = parent
      ? { parent: parent.id, root: above?.id ?? null, depth: parent.depth + 1 }
      : { parent: null, root: null, depth: 0 }
    const row = {
      id: randomUUID(),
      ...place,
      words: wordsOf(number),
      name: number % 3 === 0 ? '' : `Reader ${number}`,
      at,
    }
    rows.push(row)
    if (!parent) roots.push(row)
  }
  return rows
}

export async function fillThread(req: PayloadRequest, article: string, count: number, now = new Date()): Promise<void> {
  const rows = rowsOf(count, now)
  for (let from = 0; from < rows.length; from += 1000) {
    await query(
      req,
      `insert into comments (id, article_id, parent_id, root, depth, status, kind, public_wording, private_original,
         writer_name, language, published_at, created_at, updated_at)
       select id, $1, parent, root, depth, 'published', 'comment', words, words, name, 'en', at, at, at
       from jsonb_to_recordset($2::jsonb)
         as r(id uuid, parent uuid, root text, depth int, words text, name text, at timestamptz)`,
      [article, JSON.stringify(rows.slice(from, from + 1000))],
    )
  }
  await query(
    req,
    `insert into thread_places (comment_id, article_id, root_id, standing, at)
     select id, article_id, root::uuid, 0, published_at from comments where article_id = $1 and status = 'published'
     on conflict (comment_id) do nothing`,
    [article],
  )
}
