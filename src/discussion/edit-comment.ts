import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { holdComment } from './let-go'
import { noteInLog } from './moderation-log'
import { plainLine, plainWords, proposedKind } from './plain-words'
import { asKept, triageMessage } from './triage-message'
import { type EditRefusal, mayEdit } from './writer-rules'

export type Edit = { words: string; name: string }

/**
 * The writer changes their words while nobody has decided on them. What stood there before is kept for as long as the
 * private original is. Sending the same words again changes nothing.
 */
export async function editComment(
  req: PayloadRequest,
  id: string,
  edit: Edit,
  now = new Date(),
): Promise<Result<'edited', EditRefusal>> {
  const words = plainWords(edit.words)
  const name = plainLine(edit.name)
  return inTransaction(req, async () => {
    const comment = await holdComment(req, id)
    if (!comment) return no('gone')
    if (comment.words === words && comment.name === name) return done('edited')
    const may = mayEdit(comment.status, comment.sent, now)
    if (!may.ok) return may
    const former = new Set([comment.words, comment.wording].filter((text) => text && text !== words))
    for (const text of former)
      await query(req, `insert into comment_wordings (comment_id, why, words) values ($1, 'writer', $2)`, [id, text])
    // What was asked on the page for questions stands below no article, and is one however it is put.
    const kind = comment.article ? proposedKind(words) : comment.kind
    const message = { id, words, name, kind, language: comment.language, writer: comment.hmac ?? undefined }
    const { lane, heldFor } = asKept(await triageMessage(req, message))
    await req.payload.update({
      collection: 'comments',
      id,
      data: {
        privateOriginal: words,
        publicWording: words,
        writerName: name,
        kind,
        lane,
        heldFor,
        editedAt: now.toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await noteInLog(req, { comment: id, action: 'edited' })
    return done('edited')
  })
}
