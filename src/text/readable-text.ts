import { partsOf, unescaped } from './read-inlines'

/** What a reader calls what a canonical text knows by id. */
export type Names = {
  source: (id: string) => string
  /** Where one of our own documents stands; undefined where it is nowhere. */
  document: (collection: string, id: string) => string | undefined
  /** A reader's own words, empty where they were taken back; undefined where they are not kept. */
  question?: (id: string, wordsHash: string) => string | undefined
}

/**
 * A canonical text in words that people read, so that two of them can be told apart by eye: a paragraph for each block,
 * an empty line between two. Labels, links, citations and raised digits are told in words; bold and italics are not
 * told at all, so two texts that differ in nothing else come out the same.
 */
export function readableText(canonical: string, names: Names): string {
  return canonical
    .split('\n\n')
    .slice(1)
    .map((block) =>
      block
        .split('\n')
        .map((line) => readableBlockLine(line.trim(), names))
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean)
    .join('\n\n')
}

/** What the labels of the grammar in `canonical.ts` are to a reader. */
const labels: ReadonlyMap<string, string> = new Map([
  ['#', 'Title:'],
  ['##', 'Heading:'],
  ['###', 'Smaller heading:'],
  ['####', 'Smallest heading:'],
  ['>', 'Quote:'],
  ['-', '•'],
  ['+', '–'],
  ['@standfirst', 'Below the title:'],
  ['@in-short', 'In short:'],
  ['@conflicts', 'Conflicts of interest:'],
  ['@rule', '(a line between two parts)'],
  ['@figure', 'Figure:'],
  ['@key-point', 'Key point:'],
  ['@definition', 'Definition:'],
  ['@video', 'Video:'],
  ['@provider', 'Shown by:'],
  ['@words', 'In words:'],
  ['@product', 'Product:'],
  ['@url', 'Address:'],
  ['@disclosure', 'Disclosure:'],
  ['@paid', '(we earn from this link)'],
])

const careLevels: ReadonlyMap<string, string> = new Map([
  ['self', 'Advice to follow yourself:'],
  ['doctor', 'Medical advice:'],
  ['emergency', 'Emergency advice:'],
])

function readableBlockLine(line: string, names: Names): string {
  const [, label = '', rest = line] = /^(#{1,4}|[>+-]|@[a-z-]+)(?: (.*)|$)/s.exec(line) ?? []
  if (label === '@picture' || label === '@hero') return picture(label, rest)
  if (label === '@reader-question') return question(rest, names)
  if (label === '@care-card') return careCard(rest)
  if (line.startsWith('|')) return row(line, names)
  const known = labels.get(label)
  if (known === undefined) return inlines(line, names)
  return [known, inlines(rest === line ? '' : rest, names)].filter(Boolean).join(' ')
}

function picture(label: string, rest: string): string {
  const [file = '', alt = ''] = partsOf(rest).map(unescaped)
  const where = label === '@hero' ? 'Picture at the head' : 'Picture'
  return `${where}: ${alt || 'without a description'} (file ${file})`
}

/** Where the words are not kept, the hash alone tells that they are others now. */
function question(rest: string, names: Names): string {
  const [id = '', wordsHash = ''] = partsOf(rest).map(unescaped)
  const words = names.question?.(id, wordsHash)
  if (words === undefined) return `What a reader asked (${id}, ${wordsHash}):`
  return words === '' ? 'What a reader asked (the reader took these words back):' : `What a reader asked: “${words}”`
}

function careCard(rest: string): string {
  const [level = '', title = ''] = partsOf(rest).map(unescaped)
  return [careLevels.get(level), title].filter(Boolean).join(' ')
}

const row = (line: string, names: Names) =>
  partsOf(line)
    .slice(1)
    .map((cell) => inlines(cell.replace(/^#?(?:\d+x\d+)?(?= |$)/, ''), names).trim())
    .join(' | ')

const SIGNS = /\\(.)|\{((?:\\.|[^\\}])*)\}|\]\(((?:\\.|[^\\)])*)\)|[*_`^~[]/gu

function inlines(line: string, names: Names): string {
  const on = new Set<string>()
  const turn = (sign: string, opens: string, closes: string) => {
    if (on.delete(sign)) return closes
    on.add(sign)
    return opens
  }
  return line.replace(SIGNS, (sign: string, character?: string, cited?: string, to?: string) => {
    if (character !== undefined) return character === ';' ? ' ' : character
    if (cited !== undefined) return citation(cited, names)
    if (to !== undefined) return ` (link to ${destination(to, names)})`
    if (sign === '^') return turn(sign, '^', '')
    if (sign === '`') return turn(sign, '_', '')
    if (sign === '~') return turn(sign, '(struck out: ', ')')
    return ''
  })
}

const certainties: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong evidence'],
  ['moderate', 'moderate evidence'],
  ['limited', 'limited evidence'],
  ['expert', 'expert opinion'],
])

function citation(cited: string, names: Names): string {
  const [source = '', certainty = '', place = ''] = partsOf(cited).map(unescaped)
  const told = [names.source(source), certainties.get(certainty) ?? '', place].filter(Boolean)
  return ` (source: ${told.join(', ')})`
}

function destination(to: string, names: Names): string {
  const [, collection, id] = /^@((?:\\.|[^\\/])*)\/(.*)$/su.exec(to) ?? []
  if (collection === undefined || id === undefined) return unescaped(to)
  return names.document(unescaped(collection), unescaped(id)) ?? 'a page that is not there now'
}
