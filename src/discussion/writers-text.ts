/**
 * Readers' words, and staff's answers to them, as blocks: paragraphs, line breaks, emphasis, quotes, lists and links.
 * Everything else that Markdown knows stands there as it was typed. No HTML goes in and none comes out.
 */
import type { BlockContent, Blockquote, ListItem as MarkdownItem, List as MarkdownList, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Inline, ListItem } from '@/text/document'
import { asTyped, inlinesIn, typed, withLinks } from './writers-inlines'

/** Signs that could open something. A text with more of them stands as it was typed: parsing it takes long. */
const MARK = /[*_`[\]<>&\\]|(?:[-+]|\d[.)])(?=\s|$)/gm
const MOST_MARKS = 300
const MOST_LEVELS = 4

const asWords = [
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'setextUnderline',
]

/** @param words as `plainWords` leaves them. */
export function blocksOfWriting(words: string): Block[] {
  const marks = words.match(MARK)?.length ?? 0
  if (marks === 0 || marks > MOST_MARKS) return plainParagraphs(words)
  const source = endQuotes(words)
  const { children } = fromMarkdown(source, { extensions: [{ disable: { null: asWords } }] })
  return children.flatMap((node) => blocksOf(node, source))
}

const plainParagraphs = (words: string): Block[] =>
  words
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => line.trim())
        .join('\n'),
    )
    .flatMap((lines) => (lines ? [{ kind: 'paragraph' as const, inlines: withLinks(lines) }] : []))

/** A line without the sign is the writer's own again; Markdown would still count it to the quote. */
const endQuotes = (words: string) => words.replace(/^(>.*)\n(?!>|\n)/gm, '$1\n\n')

function blocksOf(node: RootContent, source: string): Block[] {
  switch (node.type) {
    case 'blockquote': {
      const inlines = flat(node.children, source, 1)
      if (inlines.length === 0 || isComparison(typed(source, node))) return paragraph(asTyped(typed(source, node)))
      return [{ kind: 'quote', inlines }]
    }
    case 'list':
      return isPlainlyCounted(node, source) ? [listOf(node, source, 1)] : paragraph(flat([node], source, 1))
    case 'paragraph':
      return paragraph(inlinesIn(source, node.children))
    default:
      return paragraph(asTyped(typed(source, node)))
  }
}

const paragraph = (inlines: Inline[]): Block[] => (inlines.length > 0 ? [{ kind: 'paragraph', inlines }] : [])

/** `>38.5 since Monday` is no quote, and neither is a face. */
const isComparison = (quote: string) => /^>(?![\s>])|^>\s*[\d=]/m.test(quote)

const markerOf = (item: MarkdownItem, source: string) => typed(source, item).match(/^\S+/)?.[0] ?? ''

/** Whether a page counts the items as their writer did. `+` and other numbers may carry a meaning: they stay as typed. */
const isPlainlyCounted = (list: MarkdownList, source: string): boolean =>
  list.children.every((item, index) => {
    const marker = markerOf(item, source)
    return list.ordered ? Number.parseInt(marker, 10) === index + 1 : marker !== '+'
  })

function listOf(list: MarkdownList, source: string, level: number): Extract<Block, { kind: 'list' }> {
  return {
    kind: 'list',
    ordered: list.ordered === true,
    items: list.children.map((item) => itemOf(item, source, level)),
  }
}

function itemOf(item: MarkdownItem, source: string, level: number): ListItem {
  const last = item.children.at(-1)
  const isNested = last?.type === 'list' && level < MOST_LEVELS && isPlainlyCounted(last, source)
  if (!isNested) return { inlines: flat(item.children, source, level) }
  return { inlines: flat(item.children.slice(0, -1), source, level), list: listOf(last, source, level + 1) }
}

type Flattened = BlockContent | RootContent

/** Blocks on one level, their lines apart by breaks: what stands in a quote, or as typed. */
function flat(nodes: Flattened[], source: string, level: number): Inline[] {
  return nodes.flatMap((node, index) => {
    const apart = index === 0 ? 0 : node.type === 'paragraph' && nodes[index - 1]?.type === 'paragraph' ? 2 : 1
    const breaks = Array.from({ length: apart }, (): Inline => ({ kind: 'break' }))
    return [...breaks, ...lineOf(node, source, level)]
  })
}

function lineOf(node: Flattened, source: string, level: number): Inline[] {
  if (level > MOST_LEVELS) return asTyped(typed(source, node))
  if (node.type === 'paragraph') return inlinesIn(source, node.children)
  if (node.type === 'list') return linesOfList(node, source, level)
  if (node.type === 'blockquote') return quoted(node, source, level)
  return asTyped(typed(source, node))
}

const linesOfList = (list: MarkdownList, source: string, level: number): Inline[] =>
  list.children.flatMap((item, index): Inline[] => [
    ...(index > 0 ? [{ kind: 'break' as const }] : []),
    { kind: 'words', words: `${markerOf(item, source)} ` },
    ...flat(item.children, source, level + 1),
  ])

const quoted = (quote: Blockquote, source: string, level: number): Inline[] => [
  { kind: 'words', words: '> ' },
  ...flat(quote.children, source, level + 1),
]
