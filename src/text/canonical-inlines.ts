import { assertNever } from './assert-never'
import type { CitationMark, Destination, Inline } from './document'

/** The marks in the order in which they open and close, with the character that turns each on and off. */
const MARKS = [
  ['strong', '*'],
  ['emphasis', '_'],
  ['sub', '`'],
  ['sup', '^'],
  ['strike', '~'],
] as const

const SPECIAL = /[\\*_`^~[\]{}|]/g

/** Well-formed Unicode, NFC, a backslash before each character that marks something. Whitespace is left as it is. */
function escaped(words: string): string {
  return words.toWellFormed().normalize('NFC').replace(SPECIAL, '\\$&')
}

/** Words that an editor typed in a plain field, as one line. */
export function canonicalWords(words: string): string {
  return escaped(words.replace(/\s+/g, ' ').trim())
}

/** A name that must not be read as one of our ids: a backslash before a first `@`. */
export function canonicalName(name: string): string {
  return canonicalWords(name).replace(/^@/, '\\@')
}

/** Inlines as one line; the grammar stands in `canonical.ts`. */
export function canonicalInlines(inlines: readonly Inline[]): string {
  const line: Line = { out: '', gap: '', atGap: true, marks: '' }
  for (const inline of inlines) write(line, inline)
  setMarks(line, '')
  return line.out.normalize('NFC')
}

/**
 * A line as it grows. `gap` is whitespace or breaks not yet written: what turns out to stand at the end of the line
 * never is. `atGap` is true where further whitespace shows nothing: at the start and after a gap.
 */
type Line = { out: string; gap: string; atGap: boolean; marks: string }

function write(line: Line, inline: Inline): void {
  switch (inline.kind) {
    case 'words':
      writeWords(line, inline)
      return
    case 'break':
      if (line.out !== '') line.gap = line.gap.trim().concat('\\;')
      return
    case 'link':
      setMarks(line, '')
      closeGap(line)
      line.out += '['
      for (const part of inline.inlines) write(line, part)
      setMarks(line, '')
      line.out += `](${destination(inline.to)})`
      return
    case 'citation':
      setMarks(line, '')
      closeGap(line)
      line.out += citation(inline)
      line.atGap = false
      return
    default:
      assertNever(inline)
  }
}

function writeWords(line: Line, words: Extract<Inline, { kind: 'words' }>): void {
  const marks = MARKS.filter(([mark]) => words[mark])
    .map(([, sign]) => sign)
    .join('')
  for (const piece of words.words.toWellFormed().normalize('NFC').split(/(\s+)/)) {
    if (piece === '') continue
    if (piece.trim() === '') {
      if (!line.atGap) line.gap ||= ' '
      continue
    }
    const kept = [...line.marks].filter((sign) => marks.includes(sign)).join('')
    setMarks(line, kept)
    closeGap(line)
    setMarks(line, marks)
    line.out += escaped(piece)
    line.atGap = false
  }
}

/** Turns marks on and off, each by its sign, in the order of `MARKS`. */
function setMarks(line: Line, marks: string): void {
  for (const [, sign] of MARKS) {
    if (line.marks.includes(sign) !== marks.includes(sign)) line.out += sign
  }
  line.marks = marks
}

function closeGap(line: Line): void {
  if (line.gap) line.atGap = true
  line.out += line.gap
  line.gap = ''
}

/** `@collection/id` for one of our own documents, else the address as typed. */
function destination(to: Destination): string {
  if (to.kind === 'address') return bracketed(canonicalName(to.href))
  return `@${bracketed(canonicalWords(to.collection)).replaceAll('/', '\\/')}/${bracketed(canonicalWords(to.id))}`
}

function bracketed(words: string): string {
  return words.replace(/[()]/g, '\\$&')
}

function citation({ source, certainty, place = '' }: CitationMark): string {
  const words = canonicalWords(place)
  const detail = certainty || words ? `|${certainty ?? ''}|${words}` : ''
  return `{${canonicalWords(source)}${detail}}`
}
