import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { done, no, type Result } from '@/platform/verdict'
import { latestDraft } from './latest-draft'

/**
 * Puts a block at the end of the latest draft of an article, with the access of whoever asks. Readers see nothing of it
 * before the draft is published.
 * @param fields of the block, with its `blockType`.
 */
export async function addBlock(
  req: PayloadRequest,
  article: string,
  fields: Readonly<Record<string, unknown>> & { blockType: string },
): Promise<Result<string, 'no-article'>> {
  const doc = await latestDraft(req, article)
  if (!doc) return no('no-article')
  const id = randomBytes(12).toString('hex')
  const block = { type: 'block', version: 2, format: '' as const, fields: { blockName: '', ...fields, id } }
  const root = doc.body?.root ?? { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [] }
  const body = { ...doc.body, root: { ...root, children: [...root.children, block] } }
  const data = { body, _status: 'draft' as const }
  await req.payload.update({
    collection: 'articles',
    id: article,
    data,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return done(id)
}
