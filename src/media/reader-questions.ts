import { randomBytes, randomUUID } from 'node:crypto'
import { isHash, isRecord, type Json, lineOf, listOf, recordOf } from '@/text/narrow'
import { readerWordsHash } from '@/text/reader-words'
import { isQuoted } from '@/text/walk-blocks'
import { rootNodes } from '@/text/walk-inlines'

/**
 * A body whose readers' questions have reference, salt and hash. Reference and salt are given once and kept: those of
 * the block before count, because an editor that is still open may not have them yet. Words have their hash; where
 * they were blanked, the hash of what they were stays.
 */
export function withQuestionsHashed(body: unknown, previous: unknown): unknown {
  const before = new Map(questionsIn(previous).map((fields) => [fields.id, fields]))
  if (!isRecord(body) || questionsIn(body).length === 0) return body
  const children = listOf(rootNodes(body)).map((node) => {
    const fields = questionOf(node)
    return fields && isRecord(node) ? { ...node, fields: hashed(fields, before.get(fields.id) ?? {}) } : node
  })
  return { ...body, root: { ...recordOf(body.root), children } }
}

function hashed(fields: Json, before: Json): Json {
  if (isQuoted(fields) || isQuoted(before)) return quoted(fields, before)
  const reference = lineOf(before.reference) || lineOf(fields.reference) || randomUUID()
  const salt = [before.salt, fields.salt].find(isHash) ?? randomBytes(32).toString('hex')
  const words = lineOf(fields.words)
  const wordsHash = words ? readerWordsHash(salt, words) : [before.wordsHash, fields.wordsHash].find(isHash)
  return { ...fields, reference, salt, ...(wordsHash ? { wordsHash } : {}) }
}

/** A quote keeps the reference and the hash it was given, and never any words. */
function quoted({ salt: _salt, ...fields }: Json, before: Json): Json {
  const was = isQuoted(before) ? before : fields
  return { ...fields, words: '', reference: lineOf(was.reference), wordsHash: was.wordsHash, quoted: 'yes' }
}

/** What readers asked in a body, as a canonical text knows it, with the salt that opens its hash. */
export type ReaderWords = { question: string; wordsHash: string; salt: string; words: string }

/** Words are empty where they were blanked. */
export const readerWordsIn = (body: unknown): ReaderWords[] =>
  questionsIn(body).flatMap(({ reference, wordsHash, salt, words }) =>
    lineOf(reference) && isHash(wordsHash) && isHash(salt)
      ? [{ question: lineOf(reference), wordsHash, salt, words: lineOf(words) }]
      : [],
  )

const questionsIn = (body: unknown): Json[] => listOf(rootNodes(body)).map(questionOf).filter(isRecord)

/** The editor keeps blocks at the top of a body alone. */
function questionOf(node: unknown): Json | undefined {
  const fields = recordOf(recordOf(node).fields)
  return recordOf(node).type === 'block' && fields.blockType === 'readerQuestion' ? fields : undefined
}
