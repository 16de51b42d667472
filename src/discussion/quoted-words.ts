import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { quotedKey, type WordsQuoted } from '@/text/quoted-blocks'
import { readerWordsHash } from '@/text/reader-words'
import type { CommentStatus } from './statuses'

type Row = {
  reference: string
  salt: string | null
  gone: boolean
  status: CommentStatus | null
  words: string
}

/**
 * What readers asked where an article quotes them: the public wording of what they sent, read now and copied nowhere.
 * Words that were changed since they were quoted do not fit their hash, and are left out until they are quoted anew.
 */
export async function quotedWords(
  req: PayloadRequest,
  questions: readonly { id: string; wordsHash: string }[],
): Promise<WordsQuoted> {
  const rows = await query<Row>(
    req,
    `select q.reference, q.salt, q.withdrawn_at is not null or c.may_be_quoted_at is null as gone, c.status,
       coalesce(c.public_wording, '') as words
     from quoted_questions q left join comments c on c.id = q.comment_id
     where q.place_kind = 'article' and q.reference = any($1)`,
    [questions.map(({ id }) => id)],
  )
  const byReference = new Map(rows.map((row) => [row.reference, row]))
  const known = questions.flatMap((question): [string, string][] => {
    const row = byReference.get(question.id)
    if (!row) return []
    if (row.gone) return [[quotedKey(question), '']]
    const isThem = row.salt && readerWordsHash(row.salt, row.words) === question.wordsHash
    return isThem && row.status === 'published' ? [[quotedKey(question), row.words]] : []
  })
  return Object.fromEntries(known)
}

/** References under which articles quote a comment. */
export async function referencesTo(req: PayloadRequest, comment: string): Promise<string[]> {
  const rows = await query<{ reference: string }>(
    req,
    `select reference from quoted_questions where comment_id = $1 and place_kind = 'article'`,
    [comment],
  )
  return rows.map(({ reference }) => reference)
}
