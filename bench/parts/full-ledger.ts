/** A ledger of many revisions: articles are published as they always are, what lies between is written as rows. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { contentHash, revisionHash } from '@/text/hash'
import { longText } from './long-text'

type Node = { type: string; version: number; [key: string]: unknown }

const node = (type: string, children: Node[], more = {}) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  children,
  ...more,
})
const words = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const bodyOf = (text: string) => ({
  root: node(
    'root',
    text
      .split('\n\n')
      .slice(3)
      .map((block) => node('paragraph', [words(block.replace(/^#+ /, '').trim())], { textFormat: 0 })),
  ),
})

async function publishOne(req: PayloadRequest, number: number, topic: string, author: string): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'articles',
    data: {
      title: `An article of many versions, ${number}`,
      slug: `many-versions-${number}`,
      language: 'en',
      standfirst: 'It was written again and again.',
      body: bodyOf(longText(1500, number + 1)),
      topics: [topic],
      authors: [author],
      _status: 'published',
    },
    overrideAccess: true,
    req,
  })
  return id
}

type Row = { canonical_text: string; hash: string }

/** Writes so many revisions after the first; the last is the text that readers see. */
async function writeOn(req: PayloadRequest, article: string, revisions: number): Promise<void> {
  const [first] = await query<Row>(req, 'select canonical_text, hash from revisions where article_id = $1', [article])
  if (!first) throw new Error('There is no first revision')
  let previous = first.hash
  const rows = Array.from({ length: revisions - 1 }, (_, at) => {
    const number = at + 2
    const isLast = number === revisions
    const text = isLast ? first.canonical_text : `${first.canonical_text}\nWritten again, time ${number}.\n`
    const record = { number, time: new Date(Date.UTC(2026, 0, 1, 0, number)), changeClass: 'clarity', note: 'Again.' }
    const content = contentHash(text)
    const hash = revisionHash({ ...record, previous, contentHash: content })
    const row = { number, time: record.time, text, content, previous, hash }
    previous = hash
    return row
  })
  await query(
    req,
    `insert into revisions (article_id, number, time, change_class, note, canonical_text, content_hash, previous_hash, hash)
     select $1, r.number, r.time, 'clarity', 'Again.', r.text, r.content, r.previous, r.hash
     from jsonb_to_recordset($2::jsonb) as r(number int, time timestamptz, text text, content text, previous text, hash text)`,
    [article, JSON.stringify(rows)],
  )
}

export async function fillLedger(req: PayloadRequest, articles: number, revisions: number): Promise<void> {
  const { payload } = req
  const topic = await payload.create({ collection: 'topics', data: { title: 'Versions', slug: 'versions' } })
  const author = await payload.create({ collection: 'people', data: { name: 'A Writer', slug: 'a-writer' } })
  for (let number = 0; number < articles; number += 1)
    await writeOn(req, await publishOne(req, number, topic.id, author.id), revisions)
}
