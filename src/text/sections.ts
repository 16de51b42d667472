import { FIRST_LINE } from './canonical'
import { contentHash } from './hash'
import { readableLine } from './readable'

export type Section = {
  /** `contentHash` of `text`: what a section is known by, wherever it stands. */
  hash: string
  /** Words of the h2 that opens it; null for the opening. */
  heading: string | null
  /** Its blocks as in the canonical text, each ending in LF, one empty line between two. */
  text: string
}

/**
 * The sections of a canonical text: the opening (title, standfirst, in short, hero and what stands before the first
 * h2), then one for each h2 at the top of the body. The whole is
 *
 *     "bedside-text 1" LF { LF section.text }
 *
 * so a section begins at each line that starts with "## " (or is "##") and hashes of sections and of the whole come
 * from the same characters. Sections of equal words have equal hashes. Throws on what is not a canonical text.
 */
export function sectionsOf(canonicalText: string): Section[] {
  if (!canonicalText.startsWith(`${FIRST_LINE}\n\n`))
    throw new TypeError('Not a canonical text: its first line is another')
  return canonicalText
    .slice(FIRST_LINE.length + 2)
    .split(/\n(?=##[ \n])/)
    .map((text, index) => ({ hash: contentHash(text), heading: index === 0 ? null : headingOf(text), text }))
}

function headingOf(text: string): string {
  return readableLine(text.slice(3, text.indexOf('\n')))
}
