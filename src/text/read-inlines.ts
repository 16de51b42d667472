import type { CitationMark, Destination, Inline } from './document'
import type { Numbering } from './numbering'

/** What turns on and off with its sign; the grammar stands in `canonical.ts`. */
const MARKS: ReadonlyMap<string, 'strong' | 'emphasis' | 'sub' | 'sup' | 'strike'> = new Map([
  ['*', 'strong'],
  ['_', 'emphasis'],
  ['`', 'sub'],
  ['^', 'sup'],
  ['~', 'strike'],
])

/** The signs of a line, an escaped character with its backslash, and how far they are read. */
type Signs = { all: readonly string[]; at: number }

/** One line of inlines. Reads what no writer writes as best it can: `readCanonical` compares the whole in the end. */
export function readInlines(line: string, numbering: Numbering): Inline[] {
  return readUpTo(undefined, { all: signsOf(line), at: 0 }, numbering)
}

/** Words as they were before they were escaped. */
export function unescaped(words: string): string {
  return words.replace(/\\(.)/gu, '$1')
}

/** What stands between `|`, still escaped; those inside a citation are its own. */
export function partsOf(line: string): string[] {
  const parts: string[] = []
  let part = ''
  let inCitation = false
  for (const sign of signsOf(line)) {
    if (sign === '{') inCitation = true
    if (sign === '}') inCitation = false
    if (sign === '|' && !inCitation) {
      parts.push(part)
      part = ''
    } else part += sign
  }
  return [...parts, part]
}

function signsOf(line: string): string[] {
  return line.match(/\\.|./gu) ?? []
}

/** Takes signs up to the end of the line, or of the link. */
function readUpTo(end: ']' | undefined, signs: Signs, numbering: Numbering): Inline[] {
  const found: Inline[] = []
  const on = new Set<string>()
  let words = ''
  const flush = () => {
    if (words) found.push({ kind: 'words', words, ...marksOf(on) })
    words = ''
  }
  while (signs.at < signs.all.length) {
    const sign = signs.all[signs.at++] ?? ''
    if (sign === end) {
      flush()
      return found
    }
    if (!MARKS.has(sign) && !['\\;', '{', '['].includes(sign)) {
      words += unescaped(sign)
      continue
    }
    flush()
    if (sign === '\\;') found.push({ kind: 'break' })
    else if (sign === '{') found.push(citation(take('}', signs), numbering))
    else if (sign === '[') found.push(link(end, signs, numbering))
    else if (!on.delete(sign)) on.add(sign)
  }
  if (end) throw new TypeError('Not a canonical text: a link without its end')
  flush()
  return found
}

function marksOf(on: ReadonlySet<string>) {
  return Object.fromEntries([...MARKS].filter(([sign]) => on.has(sign)).map(([, mark]) => [mark, true as const]))
}

function take(end: string, signs: Signs): string {
  const to = signs.all.indexOf(end, signs.at)
  if (to < 0) throw new TypeError(`Not a canonical text: "${end}" is missing`)
  const taken = signs.all.slice(signs.at, to).join('')
  signs.at = to + 1
  return taken
}

function link(outer: ']' | undefined, signs: Signs, numbering: Numbering): Inline {
  if (outer) throw new TypeError('Not a canonical text: a link inside a link')
  const inlines = readUpTo(']', signs, numbering)
  if (signs.all[signs.at++] !== '(') throw new TypeError('Not a canonical text: a link without a destination')
  return { kind: 'link', to: destination(take(')', signs)), inlines }
}

function destination(written: string): Destination {
  if (!written.startsWith('@')) return { kind: 'address', href: unescaped(written) }
  const [, collection, id] = /^@((?:\\.|[^\\/])*)\/(.*)$/u.exec(written) ?? []
  if (collection === undefined || id === undefined) {
    throw new TypeError(`Not a canonical text: "${written}" is no destination`)
  }
  return { kind: 'document', collection: unescaped(collection), id: unescaped(id) }
}

function citation(written: string, numbering: Numbering): CitationMark {
  const [source = '', certainty = '', place = ''] = partsOf(written).map(unescaped)
  const sure = certaintyOf(certainty)
  const details = { ...(place ? { place } : {}), ...(sure ? { certainty: sure } : {}) }
  return { kind: 'citation', source, ...numbering.mark(source), ...details }
}

function certaintyOf(written: string): CitationMark['certainty'] {
  switch (written) {
    case 'strong':
    case 'moderate':
    case 'limited':
    case 'expert':
      return written
    case '':
      return undefined
    default:
      throw new TypeError(`Not a canonical text: "${written}" is no certainty`)
  }
}
