import { cutAtWord, withPlainLatin } from './slug'

/** Ids that the article page itself uses. */
const RESERVED: ReadonlySet<string> = new Set([
  'sources',
  'history',
  'ask',
  'letter',
  'in-short',
  'main',
  'comments',
  'text-size',
  'unclear',
])
const RESERVED_START = /^(?:cite|source|c|define)-/

/**
 * Gives each heading of one page its id: the slug of its words in their own script ("Милк" stays Cyrillic, so that
 * such headings do not all end as `section`), `section-` before what the page uses itself, `-2`, `-3` … for repeats.
 */
export function headingIds(): (words: string) => string {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return (words) => {
    const wished = idOfWords(words)
    let id = wished
    for (let repeat = last.get(wished) ?? 2; taken.has(id); repeat += 1) {
      id = `${wished}-${repeat}`
      last.set(wished, repeat + 1)
    }
    taken.add(id)
    return id
  }
}

function idOfWords(words: string): string {
  const hyphened = withPlainLatin(words)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const id = cutAtWord(hyphened) || 'section'
  return RESERVED.has(id) || RESERVED_START.test(id) ? `section-${id}` : id
}
