import type { ArticleText } from '@/text/canonical'
import type { Block, Destination, Inline, List, Picture } from '@/text/document'

/**
 * What the canonical form promises to tell apart, as nested plain lists: a second, independent statement of the
 * normalisation in the docstring of `canonicalText`. A token is a character with its marks, a break, a link or a
 * citation.
 */
export type Token = ['char', string, string] | ['break'] | ['link', string[], Token[]] | ['cite', string[]]
export type Shown = [kind: string, ...parts: (string | Token[] | Shown | Shown[])[]]

export function shownArticle({ title, standfirst, inShort, hero, conflicts = '', body }: ArticleText): Shown {
  const picture: Shown = hero ? ['hero', line(hero.file), line(hero.alt)] : ['no hero']
  return ['article', line(title), line(standfirst), line(inShort), picture, line(conflicts), shownBlocks(body.blocks)]
}

const line = (words: string) => words.replace(/\s+/g, ' ').trim().toWellFormed().normalize('NFC')

function shownBlocks(blocks: readonly Block[]): Shown[] {
  return blocks.map(shownBlock).filter((block) => !(block[0] === 'paragraph' && block[1]?.length === 0))
}

function shownBlock(block: Block): Shown {
  switch (block.kind) {
    case 'heading':
      return ['heading', String(block.level), shownInlines(block.inlines)]
    case 'paragraph':
    case 'quote':
      return [block.kind, shownInlines(block.inlines)]
    case 'list':
      return shownList(block)
    case 'table':
      return [
        'table',
        block.rows.map((row) => [
          'row',
          row.map(
            ({ header, colSpan, rowSpan, inlines }): Shown => [
              'cell',
              String(header),
              String(colSpan ?? 1),
              String(rowSpan ?? 1),
              shownInlines(inlines),
            ],
          ),
        ]),
      ]
    case 'rule':
      return ['rule']
    case 'image':
      return shownPicture(block.picture)
    case 'figure':
      return ['figure', line(block.caption), shownPicture(block.picture)]
    case 'keyPoint':
      return ['keyPoint', shownBlocks(block.blocks)]
    case 'careCard':
      return ['careCard', block.level, line(block.title), shownBlocks(block.blocks)]
    case 'definition':
      return ['definition', line(block.term), shownBlocks(block.blocks)]
    case 'video':
      return [
        'video',
        line(block.title),
        line(block.url),
        line(block.provider),
        block.picture ? shownPicture(block.picture) : ['no picture'],
        line(block.words),
      ]
    case 'product':
      return [
        'product',
        line(block.name),
        line(block.url),
        line(block.disclosure),
        String(block.paid),
        shownBlocks(block.blocks),
      ]
    case 'readerQuestion':
      return ['readerQuestion', line(block.id), block.wordsHash, shownBlocks(block.blocks)]
  }
}

function shownList(list: List): Shown {
  return [
    'list',
    String(list.ordered),
    list.items.map(
      (item): Shown => ['item', shownInlines(item.inlines), item.list ? shownList(item.list) : ['no list']],
    ),
  ]
}

function shownPicture({ id, file, alt }: Picture): Shown {
  return file === undefined ? ['unknown picture', line(id), line(alt ?? '')] : ['picture', line(file), line(alt ?? '')]
}

function shownInlines(inlines: readonly Inline[]): Token[] {
  return collapsed(tokensOf(inlines))
}

function tokensOf(inlines: readonly Inline[]): Token[] {
  return inlines.filter((inline) => inline.kind !== 'words' || inline.words !== '').flatMap(tokens)
}

function tokens(inline: Inline, index: number, all: readonly Inline[]): Token[] {
  switch (inline.kind) {
    case 'words': {
      const before = all[index - 1]
      if (before?.kind === 'words' && marksOf(before) === marksOf(inline)) return []
      let words = inline.words
      for (const next of all.slice(index + 1)) {
        if (next.kind !== 'words' || marksOf(next) !== marksOf(inline)) break
        words += next.words
      }
      return [...words.toWellFormed().normalize('NFC')].map((char) =>
        /\s/.test(char) ? ['char', ' ', ''] : ['char', char, marksOf(inline)],
      )
    }
    case 'break':
      return [['break']]
    case 'link':
      return [['link', destination(inline.to), collapsed(tokensOf(inline.inlines))]]
    case 'citation':
      return [['cite', [line(inline.source), inline.certainty ?? '', line(inline.place ?? '')]]]
  }
}

function marksOf(words: Extract<Inline, { kind: 'words' }>): string {
  return [words.strong && '*', words.emphasis && '_', words.sub && '`', words.sup && '^', words.strike && '~']
    .filter(Boolean)
    .join('')
}

function destination(to: Destination): string[] {
  return to.kind === 'address' ? [line(to.href)] : [line(to.collection), line(to.id)]
}

/** One space for several, none beside a break or at an end, no break at an end. */
function collapsed(found: readonly Token[]): Token[] {
  const isSpace = (token: Token | undefined) => token?.[0] === 'char' && token[1] === ' '
  const isGap = (token: Token | undefined) => token === undefined || token[0] === 'break' || isSpace(token)
  const single = found.filter((token, index) => !isSpace(token) || !isGap(found[index - 1]))
  const kept = single.filter((token, index) => !isSpace(token) || !isGap(single[index + 1]))
  const first = kept.findIndex((token) => token[0] !== 'break')
  return first < 0 ? [] : kept.slice(first, kept.findLastIndex((token) => token[0] !== 'break') + 1)
}
