/** Words of readers in frozen texts, kept beside them so that their readers can take them back. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { Block } from '@/text/document'
import { readerWordsHash } from '@/text/reader-words'

/** What a reader asked, as the text knows it, with what opens its hash; empty words were taken back. */
export type Quote = { question: string; wordsHash: string; salt: string; words: string }

/** Words by question and hash; empty where their reader took them back. */
export type Quotes = ReadonlyMap<string, string>
export const quoteKey = (question: string, wordsHash: string): string => `${question}|${wordsHash}`

/** Keeps the words beside a frozen text. Asked again, what is given now counts. */
export async function keepQuotes(req: PayloadRequest, contentHash: string, quotes: readonly Quote[]): Promise<void> {
  for (const { question, wordsHash, salt, words } of quotes) {
    const isThem = words !== '' && readerWordsHash(salt, words) === wordsHash
    await query(
      req,
      `insert into review_quotes (content_hash, question, words_hash, salt, words) values ($1, $2, $3, $4, $5)
       on conflict (content_hash, question, words_hash) do update set salt = excluded.salt, words = excluded.words`,
      [contentHash, question, wordsHash, isThem ? salt : null, isThem ? words : null],
    )
  }
}

/** A reader took their words back: they go from every frozen text. The hash stays, so no signature is touched. */
export async function blankQuotes(req: PayloadRequest, questions: readonly string[]): Promise<void> {
  if (questions.length === 0) return
  await query(
    req,
    'update review_quotes set salt = null, words = null where question = any($1) and words is not null',
    [questions],
  )
}

/** The readers' words of these texts. What does not fit its hash is not theirs, and left out. */
export async function quotesOf(req: PayloadRequest, contentHashes: readonly string[]): Promise<Quotes> {
  const rows = await query<{ question: string; hash: string; salt: string | null; words: string | null }>(
    req,
    'select question, words_hash as hash, salt, words from review_quotes where content_hash = any($1)',
    [contentHashes],
  )
  const quotes = new Map<string, string>()
  for (const { question, hash, salt, words } of rows) {
    if (salt === null || words === null) quotes.set(quoteKey(question, hash), '')
    else if (readerWordsHash(salt, words) === hash) quotes.set(quoteKey(question, hash), words)
  }
  return quotes
}

/** Blocks with the readers' words in their questions, wherever these stand. */
export const withQuotes = (blocks: readonly Block[], quotes: Quotes): Block[] =>
  blocks.map((block) => {
    if (!('blocks' in block)) return block
    const inside = withQuotes(block.blocks, quotes)
    if (block.kind !== 'readerQuestion') return { ...block, blocks: inside }
    return { ...block, words: quotes.get(quoteKey(block.id, block.wordsHash)), blocks: inside }
  })
