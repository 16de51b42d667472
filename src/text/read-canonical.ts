import { type ArticleText, canonicalText, FIRST_LINE } from './canonical'
import type { Block, WalkedBody } from './document'
import { headingIds } from './heading-ids'
import { numberingFrom } from './numbering'
import { plainBlocks, plainInlines, wordsIn } from './plain'
import { readBlocks, type Written, wordsAfter } from './read-blocks'
import { partsOf, unescaped } from './read-inlines'

/**
 * The article that a canonical text says: the inverse of `canonicalText`, so that the text of any revision can be shown
 * as a page. `canonicalText(readCanonical(text)) === text` for everything that is taken. Heading ids, numbers of
 * citations, headings and word count are made as the walk makes them. What a canonical text does not hold is missing:
 * ids of pictures ('' where the file is known), credits, and addresses of our own documents.
 *
 * Throws TypeError on whatever `canonicalText` could not have written. Addresses are given as they stand there.
 */
export function readCanonical(canonical: string): ArticleText {
  if (!canonical.startsWith(`${FIRST_LINE}\n\n`) || !canonical.endsWith('\n')) {
    throw new TypeError('Not a canonical text: its first or last line is another')
  }
  const written = { all: canonical.slice(FIRST_LINE.length + 2, -1).split('\n\n'), at: 0 }
  const article = { ...readHead(written), body: readBody(written) }
  if (written.at < written.all.length) throw new TypeError('Not a canonical text: a block is indented too far')
  if (canonicalText(article) !== canonical) throw new TypeError('Not a canonical text: it is not in its normal form')
  return article
}

function readHead(written: Written): Omit<ArticleText, 'body'> {
  const title = take('#', written)
  if (title === undefined) throw new TypeError('Not a canonical text: it has no title')
  const standfirst = take('@standfirst', written) ?? ''
  const inShort = take('@in-short', written) ?? ''
  const hero = take('@hero', written)
  const conflicts = take('@conflicts', written)
  const [file = '', alt = ''] = partsOf(hero ?? '').map(unescaped)
  return {
    title: unescaped(title),
    standfirst: unescaped(standfirst),
    inShort: unescaped(inShort),
    ...(hero === undefined ? {} : { hero: { file, alt } }),
    ...(conflicts === undefined ? {} : { conflicts: unescaped(conflicts) }),
  }
}

/** What the next block says, still escaped, where it has this label. */
function take(label: string, written: Written): string | undefined {
  const block = written.all[written.at]
  if (block !== label && !block?.startsWith(`${label} `)) return undefined
  written.at += 1
  return wordsAfter(label, block)
}

function readBody(written: Written): WalkedBody {
  const numbering = numberingFrom()
  const blocks = readBlocks(written, { numbering, headingId: headingIds() })
  return {
    blocks,
    headings: blocks.flatMap(headingOf),
    citations: numbering.citations(),
    wordCount: wordsIn(plainBlocks(blocks)).length,
  }
}

function headingOf(block: Block) {
  if (block.kind !== 'heading') return []
  return [{ id: block.id, words: plainInlines(block.inlines), level: block.level }]
}
