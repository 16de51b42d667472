import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'

/**
 * What the editors of an article pinned as similar to it, in their order.
 * @param draft as the latest draft has it, with the access of whoever asks; otherwise as it is published.
 */
export async function pinnedSimilar(req: PayloadRequest, id: string, { draft = false } = {}): Promise<string[]> {
  const doc = await req.payload.findByID({
    collection: 'articles',
    id,
    draft,
    depth: 0,
    select: { related: true },
    disableErrors: true,
    overrideAccess: !draft,
    req,
  })
  return idsOf(doc?.related)
    .filter((pinned) => pinned !== id)
    .slice(0, 3)
}
