import type { ArticleText } from '@/text/canonical'
import type { Block, Cell, CitationMark, Destination, Inline, List, Picture, WalkedBody } from '@/text/document'
import { contentHash } from '@/text/hash'
import type { Chance } from './chance'

const PIECES = [
  ...[
    'milk',
    'fever',
    '5 mg',
    '1.',
    ' ',
    '  ',
    '\u00a0',
    '\n',
    'n',
    '\\',
    '\\n',
    ';',
    '\\;',
    'é',
    'e\u0301',
    '\u0301',
    '\u0338',
  ],
  ...['*', '_', '`', '^', '~', '[', ']', '{', '}', '|', '(', ')', '](', '@', '#', '## ', '>', '- ', '+', '<', '=', '/'],
  ...['@rule', '\ud800', 'न\u093c', '\u1fef', '2x1'],
] as const

/** Any article at all, with every character that the canonical form gives a meaning. */
export function chanceArticle(chance: Chance): ArticleText {
  const hero = chance.below(2) ? { file: words(chance), alt: words(chance) } : undefined
  return {
    title: words(chance),
    standfirst: words(chance),
    inShort: words(chance),
    ...(hero ? { hero } : {}),
    ...(chance.below(2) ? { conflicts: words(chance) } : {}),
    body: chanceBody(chance),
  }
}

export function chanceBody(chance: Chance): WalkedBody {
  return { blocks: blocks(chance, 0), headings: [], citations: [], wordCount: 0 }
}

function words(chance: Chance): string {
  return chance.some(4, () => chance.pick('', ...PIECES)).join('')
}

function inlines(chance: Chance, inLink = false): Inline[] {
  return chance.some(5, () => inline(chance, inLink))
}

function inline(chance: Chance, inLink: boolean): Inline {
  const kind = inLink ? 'words' : chance.pick('words', 'words', 'words', 'break', 'link', 'citation')
  if (kind === 'break') return { kind }
  if (kind === 'citation') return citation(chance)
  // A link begins and ends in a word: where whitespace at its ends goes is told in examples, not here.
  if (kind === 'link') {
    const edge: Inline = { kind: 'words', words: 'x', ...(chance.below(2) ? { strong: true } : {}) }
    return { kind, to: destination(chance), inlines: [edge, ...inlines(chance, true), edge] }
  }
  const mark = () => (chance.below(3) === 0 ? (true as const) : undefined)
  const marks = { strong: mark(), emphasis: mark(), sub: mark(), sup: mark(), strike: mark() }
  return { kind: 'words', words: words(chance), ...marks }
}

function citation(chance: Chance): CitationMark {
  const place = words(chance)
  const certainty = chance.pick<CitationMark['certainty']>(undefined, 'strong', 'limited')
  const number = chance.below(9) + 1
  return { kind: 'citation', source: words(chance), number, anchor: `cite-${number}`, place, certainty }
}

function destination(chance: Chance): Destination {
  if (chance.below(2)) return { kind: 'address', href: words(chance) }
  return { kind: 'document', collection: words(chance), id: words(chance), href: `/${chance.below(9)}` }
}

function picture(chance: Chance): Picture {
  return chance.below(2) ? { id: words(chance) } : { id: '1', file: words(chance), alt: words(chance), credit: 'me' }
}

function list(chance: Chance, depth: number): List {
  const item = () => ({
    inlines: inlines(chance),
    ...(depth < 2 && chance.below(3) === 0 ? { list: list(chance, depth + 1) } : {}),
  })
  return { kind: 'list', ordered: chance.below(2) === 1, items: [item(), ...chance.some(2, item)] }
}

function cell(chance: Chance): Cell {
  const span = () => chance.pick(undefined, undefined, 2, 12)
  return { header: chance.below(2) === 1, inlines: inlines(chance), colSpan: span(), rowSpan: span() }
}

function blocks(chance: Chance, depth: number): Block[] {
  return chance.some(depth < 2 ? 5 : 1, () => block(chance, depth))
}

function block(chance: Chance, depth: number): Block {
  const inside = () => blocks(chance, depth + 1)
  const makers: (() => Block)[] = [
    () => ({ kind: 'heading', level: chance.pick<2 | 3 | 4>(2, 3, 4), id: words(chance), inlines: inlines(chance) }),
    () => ({ kind: 'quote', inlines: inlines(chance) }),
    () => ({ kind: 'rule' }),
    () => list(chance, 0),
    () => ({ kind: 'table', rows: [[cell(chance)], ...chance.some(2, () => [cell(chance), cell(chance)])] }),
    () => ({ kind: 'image', picture: picture(chance) }),
    () => ({ kind: 'figure', picture: picture(chance), caption: words(chance) }),
    () => ({ kind: 'keyPoint', blocks: inside() }),
    () => ({
      kind: 'careCard',
      level: chance.pick<'self' | 'doctor'>('self', 'doctor'),
      title: words(chance),
      blocks: inside(),
    }),
    () => ({ kind: 'definition', term: words(chance), blocks: inside() }),
    () => ({ kind: 'readerQuestion', id: words(chance), wordsHash: contentHash(words(chance)), blocks: inside() }),
    () => ({
      kind: 'video',
      title: words(chance),
      url: words(chance),
      provider: words(chance),
      picture: chance.below(2) ? picture(chance) : undefined,
      words: words(chance),
    }),
    () => ({
      kind: 'product',
      name: words(chance),
      url: words(chance),
      blocks: inside(),
      disclosure: words(chance),
      paid: chance.below(2) === 1,
    }),
  ]
  const paragraph = (): Block => ({ kind: 'paragraph', inlines: inlines(chance) })
  return chance.pick(paragraph, paragraph, paragraph, ...makers)()
}
