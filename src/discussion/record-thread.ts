/** Threads that were approved elsewhere: the sample publication, an import. */
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/transaction'
import { placeOf } from './find-comment'
import { placeComment } from './place-comment'
import { plainLine, plainWords } from './plain-words'
import type { CommentKind } from './statuses'

export type RecordedThread = {
  /** Id of a published article. */
  article: string
  language?: string
  kind: CommentKind
  name: string
  words: string
  at: Date
  /** `person` is the id of the profile whose answer it is; without it, a reader replied. */
  replies: { name: string; person?: string; words: string; at: Date }[]
}

/** Records a thread as it was published. For the system alone. @returns the id of its first comment. */
export async function recordThread(req: PayloadRequest, thread: RecordedThread): Promise<string> {
  return inTransaction(req, async () => {
    const { article, language, kind, name, words, at } = thread
    const id = await placeComment(req, { article, language, kind, name: plainLine(name), words: plainWords(words), at })
    const parent = await placeOf(req, id)
    if (!parent) throw new Error('A comment was not written')
    for (const one of thread.replies) {
      const written = { name: plainLine(one.name), words: plainWords(one.words), at: one.at }
      await placeComment(req, { parent, answeredBy: one.person, ...written })
    }
    return id
  })
}
