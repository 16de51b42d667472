import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import type { Block } from '@/text/document'
import { questionsQuoted, type WordsQuoted, withWordsQuoted } from '@/text/quoted-blocks'
import { readCanonical } from '@/text/read-canonical'
import { quotedWords } from '../quoted-words'
import { quoteTag } from '../tags'

/** The words of readers that these blocks quote. Most quote nobody, and then nothing is read. */
async function wordsQuotedIn(blocks: readonly Block[]): Promise<WordsQuoted> {
  const questions = questionsQuoted(blocks)
  if (questions.length === 0) return {}
  return publicRead(
    ['quoted', ...questions.map(({ id, wordsHash }) => `${id}|${wordsHash}`)],
    questions.map(({ id }) => quoteTag(id)).slice(0, 100),
    async () => quotedWords(await readerRequest(), questions),
  )
}

/** Something with a body, with the words that it quotes. */
export async function withQuotes<View extends { body: { blocks: Block[] } }>(view: View): Promise<View> {
  const words = await wordsQuotedIn(view.body.blocks)
  return { ...view, body: { ...view.body, blocks: withWordsQuoted(view.body.blocks, words) } }
}

/** The same for a text of the ledger; none where it was removed. */
export const wordsQuotedInText = async (canonical: string | null): Promise<WordsQuoted> =>
  canonical === null ? {} : wordsQuotedIn(readCanonical(canonical).body.blocks)

/** Frozen sections, with the words that they quote, for whoever reviews them. */
export async function withQuotesInSections<Sheet extends { sections: { blocks: Block[] }[] }>(
  sheet: Sheet,
): Promise<Sheet> {
  const words = await wordsQuotedIn(sheet.sections.flatMap(({ blocks }) => blocks))
  const sections = sheet.sections.map((section) => ({ ...section, blocks: withWordsQuoted(section.blocks, words) }))
  return { ...sheet, sections }
}
