import type { PayloadRequest } from 'payload'
import type { Placed } from './find-comment'
import type { CommentKind } from './statuses'

export type CommentToPlace = {
  words: string
  name: string
  /** Whose answer it is, where a clinician answers. */
  answeredBy?: string
  kind?: CommentKind
  /** When it was published; now, if nothing is said. */
  at?: Date
} & ({ parent: Placed } | { article: string; language?: string })

/**
 * Writes a comment that readers see at once: an answer, or one that was already published elsewhere. Asks nothing:
 * the caller has asked its own rule. @returns its id.
 */
export async function placeComment(req: PayloadRequest, comment: CommentToPlace): Promise<string> {
  const { words, name, answeredBy, kind = 'comment', at } = comment
  const place =
    'parent' in comment
      ? { ...belowOf(comment.parent), article: comment.parent.article, language: comment.parent.language }
      : { depth: 0, article: comment.article, language: comment.language ?? 'en' }
  const { id } = await req.payload.create({
    collection: 'comments',
    data: {
      status: 'published',
      kind,
      ...place,
      publicWording: words,
      writerName: name,
      answeredBy,
      publishedAt: at?.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

/** Where a comment hangs that answers another one. */
export function belowOf(parent: Placed | undefined): { parent?: string; root?: string; depth: number } {
  if (!parent) return { depth: 0 }
  return { parent: parent.id, root: parent.root ?? parent.id, depth: parent.depth + 1 }
}
