import type { Block, Picture } from './document'
import { isHash } from './narrow'
import type { Numbering } from './numbering'
import { plainInlines } from './plain'
import { partsOf, readInlines, unescaped } from './read-inlines'
import { readList, readRow } from './read-lists'

/** What a reader carries from block to block, as the walk does. */
export type Reading = { numbering: Numbering; headingId: (words: string) => string }

/** The blocks of a canonical text, each one string with its indent, and how many of them are read. */
export type Written = { all: readonly string[]; at: number }

/** As deep as the walk goes. */
const MAX_DEPTH = 64

/** Takes the blocks that stand at this depth, with what is inside them. */
export function readBlocks(written: Written, reading: Reading, depth = 0): Block[] {
  if (depth > MAX_DEPTH) throw new TypeError('Not a canonical text: blocks stand too deep inside each other')
  const indent = '  '.repeat(depth)
  const found: Block[] = []
  while (written.all[written.at]?.startsWith(indent)) {
    const lines = (written.all[written.at++] ?? '').split('\n').map((line) => line.slice(indent.length))
    found.push(readBlock(lines, reading, () => readBlocks(written, reading, depth + 1)))
  }
  return found
}

function readBlock(lines: readonly string[], reading: Reading, inside: () => Block[]): Block {
  const line = lines[0] ?? ''
  const [label = ''] = /^(?:#{2,4}|>|@[a-z-]+|[-+])(?= |$)|^\|/.exec(line) ?? []
  const rest = wordsAfter(label, line)
  const words = unescaped(rest)
  switch (label) {
    case '':
      return { kind: 'paragraph', inlines: readInlines(line, reading.numbering) }
    case '##':
      return heading(2, rest, reading)
    case '###':
      return heading(3, rest, reading)
    case '####':
      return heading(4, rest, reading)
    case '>':
      return { kind: 'quote', inlines: readInlines(rest, reading.numbering) }
    case '-':
    case '+':
      return readList(lines, reading.numbering)
    case '|':
      return { kind: 'table', rows: lines.map((row) => readRow(row, reading.numbering)) }
    case '@rule':
      return { kind: 'rule' }
    case '@picture':
      return { kind: 'image', picture: picture(rest) }
    case '@figure':
      return { kind: 'figure', picture: picture(more(lines, '@picture') ?? ''), caption: words }
    case '@key-point':
      return { kind: 'keyPoint', blocks: inside() }
    case '@care-card':
      return { kind: 'careCard', ...careCard(rest), blocks: inside() }
    case '@definition':
      return { kind: 'definition', term: words, blocks: inside() }
    case '@video':
      return video(words, lines)
    case '@product':
      return product(words, lines, inside())
    case '@reader-question':
      return { kind: 'readerQuestion', ...question(rest), blocks: inside() }
    default:
      throw new TypeError(`Not a canonical text: "${label}" is no block`)
  }
}

/** What follows a label and its space. */
export function wordsAfter(label: string, line: string): string {
  return line.slice(label && line[label.length] === ' ' ? label.length + 1 : label.length)
}

function heading(level: 2 | 3 | 4, rest: string, { numbering, headingId }: Reading): Block {
  const inlines = readInlines(rest, numbering)
  return { kind: 'heading', level, id: headingId(plainInlines(inlines)), inlines }
}

/** What stands after this label in a later line of the block. */
function more(lines: readonly string[], label: string): string | undefined {
  const line = lines.slice(1).find((one) => one.startsWith(`${label} `))
  return line === undefined ? undefined : wordsAfter(label, line)
}

function picture(written: string): Picture {
  const [file = '', ...rest] = partsOf(written)
  const alt = unescaped(rest.join('|'))
  if (!file.startsWith('@')) return { id: '', file: unescaped(file), alt }
  return { id: unescaped(file.slice(1)), ...(alt ? { alt } : {}) }
}

function careCard(written: string): { level: 'self' | 'doctor' | 'emergency'; title: string } {
  const [level, title = ''] = partsOf(written)
  if (level !== 'self' && level !== 'doctor' && level !== 'emergency') {
    throw new TypeError(`Not a canonical text: "${level}" is no level of a care card`)
  }
  return { level, title: unescaped(title) }
}

function question(written: string): { id: string; wordsHash: string } {
  const [id = '', wordsHash = ''] = partsOf(written)
  if (!isHash(wordsHash)) throw new TypeError('Not a canonical text: a reader’s question without the hash of its words')
  return { id: unescaped(id), wordsHash }
}

function video(title: string, lines: readonly string[]): Block {
  const poster = more(lines, '@picture')
  const field = (label: string) => unescaped(more(lines, label) ?? '')
  return {
    kind: 'video',
    title,
    url: field('@url'),
    provider: field('@provider'),
    ...(poster === undefined ? {} : { picture: picture(poster) }),
    words: field('@words'),
  }
}

function product(name: string, lines: readonly string[], blocks: Block[]): Block {
  const field = (label: string) => unescaped(more(lines, label) ?? '')
  const paid = lines.includes('@paid')
  return { kind: 'product', name, url: field('@url'), blocks, disclosure: field('@disclosure'), paid }
}
