/** Published articles as words, for whoever looks for what they say. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { idsOf } from '@/platform/ids'
import { plainBlocks } from '@/text/plain'
import { walkBody } from '@/text/walk'

export type PublishedText = {
  id: string
  language: string
  slug: string
  title: string
  standfirst: string
  inShort: string
  headings: string[]
  /** The words of the body, a line for each paragraph. */
  words: string
  topics: string[]
}

/** Of these articles, those that are published. */
export async function publishedTexts(req: PayloadRequest, ids: readonly string[]): Promise<PublishedText[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: [...ids] }, _status: { equals: 'published' } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { title: true, standfirst: true, inShort: true, body: true, topics: true, language: true, slug: true },
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => {
    const { blocks, headings } = walkBody(doc.body)
    return {
      id: doc.id,
      language: doc.language,
      slug: doc.slug ?? '',
      title: doc.title ?? '',
      standfirst: doc.standfirst ?? '',
      inShort: doc.inShort ?? '',
      headings: headings.map(({ words }) => words),
      words: plainBlocks(blocks),
      topics: idsOf(doc.topics),
    }
  })
}

/** Ids of published articles behind this one, in the order of ids. */
export async function publishedIds(req: PayloadRequest, { after, most }: { after?: string; most: number }) {
  const rows = await query<{ id: string }>(
    req,
    `select id from articles where _status = 'published' and ($1::uuid is null or id > $1) order by id limit $2`,
    [after ?? null, most],
  )
  return rows.map(({ id }) => id)
}
