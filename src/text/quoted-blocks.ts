/** Words of readers that stand outside a body, and the blocks they belong into. Pure. */
import type { Block, ReaderQuestion } from './document'

/** Words by question and hash; '' where their reader took them back, missing where they are not known. */
export type WordsQuoted = Readonly<Record<string, string>>

type Asked = Pick<ReaderQuestion, 'id' | 'wordsHash'>

export const quotedKey = ({ id, wordsHash }: Asked): string => `${id}|${wordsHash}`

/** Questions whose words stand elsewhere. */
export const questionsQuoted = (blocks: readonly Block[]): Asked[] =>
  blocks.flatMap((block) => {
    if (!('blocks' in block)) return []
    const own = block.kind === 'readerQuestion' && block.words === undefined ? [block] : []
    return [...own.map(({ id, wordsHash }) => ({ id, wordsHash })), ...questionsQuoted(block.blocks)]
  })

/** Blocks with these words in their questions, wherever they stand. */
export const withWordsQuoted = (blocks: readonly Block[], words: WordsQuoted): Block[] =>
  blocks.map((block) => {
    if (!('blocks' in block)) return block
    const inside = withWordsQuoted(block.blocks, words)
    if (block.kind !== 'readerQuestion' || block.words !== undefined) return { ...block, blocks: inside }
    const known = words[quotedKey(block)]
    return { ...block, ...(known === undefined ? {} : { words: known }), blocks: inside }
  })
