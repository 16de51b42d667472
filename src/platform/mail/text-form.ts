/**
 * How a letter's HTML becomes its text part. Letters mark what needs it: `data-text-format="citation"` (a small
 * number, `[1]`), `data-text-format="rows"` (a table of data, a few labelled lines per row),
 * `data-text-format="foot"` (the small print) and react-email's own `data-skip-in-text="true"`. Of a picture its alt
 * text is told.
 */

/** The few things used of html-to-text, which brings no types. */
type Node = { name?: string; data?: string; children?: Node[]; attribs?: { alt?: string } }
type Walk = (nodes: Node[] | undefined, builder: Builder) => void
type Block = { leadingLineBreaks?: number; trailingLineBreaks?: number; reservedLineLength?: number }
type Builder = {
  addInline(words: string): void
  openBlock(options: Block): void
  closeBlock(options: Block & { blockTransform?: (words: string) => string }): void
}
type Formatter = (node: Node, walk: Walk, builder: Builder) => void

const LONGEST_RULE = 60
const tags = (node: Node, ...names: string[]): Node[] =>
  (node.children ?? []).filter((child) => names.includes(child.name ?? ''))

const citation: Formatter = (node, walk, builder) => {
  builder.addInline('[')
  walk(node.children, builder)
  builder.addInline(']')
}

/** Headings of the first and second order are ruled off below, deeper ones stand alone. */
const heading: Formatter = (node, walk, builder) => {
  const sign = { h1: '=', h2: '-' }[String(node.name)]
  builder.openBlock({ leadingLineBreaks: node.name === 'h2' ? 3 : 2 })
  walk(node.children, builder)
  builder.closeBlock({
    trailingLineBreaks: 2,
    blockTransform: (words) => (sign ? `${words}\n${sign.repeat(Math.min(words.length, LONGEST_RULE))}` : words),
  })
}

const wordsIn = ({ data, children }: Node): string => (data ?? '') + (children ?? []).map(wordsIn).join('')

const rows: Formatter = (node, walk, builder) => {
  const lines = tags(node, 'tbody', 'thead').flatMap((part) => tags(part, 'tr'))
  const [first, ...rest] = lines
  const labels = first ? tags(first, 'th') : []
  for (const line of labels.length > 0 ? rest : lines) {
    builder.openBlock({ leadingLineBreaks: 2 })
    tags(line, 'td', 'th').forEach((cell, column) => {
      builder.openBlock({ leadingLineBreaks: 1, reservedLineLength: 2 })
      const label = labels[column]
      if (label && wordsIn(label).trim()) {
        walk(label.children, builder)
        builder.addInline(': ')
      }
      walk(cell.children, builder)
      builder.closeBlock({ trailingLineBreaks: 1, blockTransform: (words) => (column > 0 ? `  ${words}` : words) })
    })
    builder.closeBlock({ trailingLineBreaks: 2 })
  }
}

/** The small print, ruled off from the letter. */
const foot: Formatter = (node, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 })
  builder.addInline('--')
  builder.closeBlock({ trailingLineBreaks: 2 })
  walk(node.children, builder)
}

const picture: Formatter = ({ attribs }, _walk, builder) => {
  const alt = attribs?.alt?.trim()
  if (!alt) return
  builder.openBlock({ leadingLineBreaks: 2 })
  builder.addInline(`[Picture: ${alt}]`)
  builder.closeBlock({ trailingLineBreaks: 2 })
}

export const textForm = {
  wordwrap: false,
  formatters: { citation, foot, heading, picture, rows },
  selectors: [
    ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, format: 'heading' })),
    { selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'img', format: 'picture' },
    { selector: 'hr', options: { length: 20 } },
    { selector: '[data-text-format="citation"]', format: 'citation' },
    { selector: '[data-text-format="foot"]', format: 'foot' },
    { selector: 'table[data-text-format="rows"]', format: 'rows' },
  ],
}
