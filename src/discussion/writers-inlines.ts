import type { PhrasingContent } from 'mdast'
import type { Inline } from '@/text/document'
import { belies, honestAddress, type Marks, withBareLinks } from './writers-links'

export type Placed = { position?: { start: { offset?: number }; end: { offset?: number } } }

/** Where in what was typed a node begins and ends. */
export function spanOf({ position }: Placed): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

export function typed(source: string, node: Placed): string {
  const { start, end } = spanOf(node)
  return source.slice(start, end)
}

/** Lines as typed, without links and marks. */
export const asTyped = (words: string, marks: Marks = {}): Inline[] =>
  linesOf(words, (line) => [{ kind: 'words', words: line, ...marks }])

/** Lines as typed, with the addresses in them as links. */
export const withLinks = (words: string, marks: Marks = {}): Inline[] =>
  linesOf(words, (line) => withBareLinks(line, marks))

const linesOf = (words: string, say: (line: string) => Inline[]): Inline[] =>
  words
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ kind: 'break' as const }] : []), ...(line ? say(line) : [])])

type Line = { source: string; marks: Marks; inLink: boolean }

/** What stands in a paragraph: words, breaks, emphasis, links. The rest stands there as it was typed. */
export const inlinesIn = (source: string, nodes: PhrasingContent[], line: Partial<Line> = {}): Inline[] =>
  nodes.flatMap((node) => inlinesOf(node, { source, marks: {}, inLink: false, ...line }))

function inlinesOf(node: PhrasingContent, line: Line): Inline[] {
  const { source, marks, inLink } = line
  switch (node.type) {
    case 'text':
      return inLink ? asTyped(node.value, marks) : withLinks(node.value, marks)
    case 'break':
      return [{ kind: 'break' }]
    case 'emphasis':
      return marked(node, 1, { ...line, marks: { ...marks, emphasis: true } }, marks)
    case 'strong':
      return marked(node, 2, { ...line, marks: { ...marks, strong: true } }, marks)
    case 'link': {
      const href = honestAddress(node.url)
      const words = typed(source, node)
      const label = words.startsWith('[') ? words.slice(1, words.lastIndexOf('](')) : ''
      if (!href || belies(label, href)) return asTyped(words, marks)
      const inlines = inlinesIn(source, node.children, { marks, inLink: true })
      return [{ kind: 'link', to: { kind: 'address', href }, inlines }]
    }
    default:
      return asTyped(typed(source, node), marks)
  }
}

const INSIDE_A_WORD = /[\p{N}\p{Script=Latin}]/u

/** Stars inside words are no emphasis: `2*3*4` and `5*3 and 4*2` are sums. */
function marked(
  node: Extract<PhrasingContent, { type: 'emphasis' | 'strong' }>,
  stars: 1 | 2,
  line: Line,
  outside: Marks,
): Inline[] {
  const { source } = line
  const { start, end } = spanOf(node)
  const isInWord = INSIDE_A_WORD.test(source[start - 1] ?? '') || INSIDE_A_WORD.test(source[end] ?? '')
  if (!isInWord) return inlinesIn(source, node.children, line)
  const mark = source.slice(start, start + stars)
  return [
    { kind: 'words', words: mark, ...outside },
    ...inlinesIn(source, node.children, { ...line, marks: outside }),
    { kind: 'words', words: mark, ...outside },
  ]
}
