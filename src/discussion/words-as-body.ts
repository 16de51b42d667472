/** What somebody wrote, in the safe subset of Markdown, as the editor would have saved it. */
import { randomUUID } from 'node:crypto'
import type { Block, Inline, List } from '@/text/document'
import { blocksOfWriting } from './writers-text'

type Node = { type: string; version: number; [key: string]: unknown }

export type EditorBody = {
  root: {
    type: string
    children: Node[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
    [key: string]: unknown
  }
}

/** The editor inside a block knows no quotes: there they stand in quotation marks. */
export type Editor = 'body' | 'block'

const BOLD = 1
const ITALIC = 2

const element = (type: string, children: Node[], more: Record<string, unknown> = {}) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  children,
  ...more,
})

const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

function inline(one: Inline): Node[] {
  switch (one.kind) {
    case 'words':
      return [text(one.words, (one.strong ? BOLD : 0) + (one.emphasis ? ITALIC : 0))]
    case 'break':
      return [{ type: 'linebreak', version: 1 }]
    case 'link':
      return one.to.kind === 'address' ? [link(one.to.href, one.inlines)] : one.inlines.flatMap(inline)
    default:
      return []
  }
}

const link = (url: string, inlines: Inline[]): Node =>
  element('link', inlines.flatMap(inline), {
    version: 3,
    id: randomUUID(),
    fields: { linkType: 'custom', url, newTab: false },
  })

const paragraph = (children: Node[]): Node => element('paragraph', children, { textFormat: 0, textStyle: '' })

/** The editor keeps a nested list as an item of its own behind the one it belongs to. */
function listNode({ ordered, items }: List, level = 0): Node {
  const children = items.flatMap(({ inlines, list }, index) => [
    element('listitem', inlines.flatMap(inline), { value: index + 1, indent: level }),
    ...(list ? [element('listitem', [listNode(list, level + 1)], { value: index + 2, indent: level })] : []),
  ])
  return element('list', children, {
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: 1,
  })
}

function nodesOf(block: Block, editor: Editor): Node[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.inlines.flatMap(inline))]
    case 'list':
      return [listNode(block)]
    case 'quote': {
      const said = block.inlines.flatMap(inline)
      return [editor === 'body' ? element('quote', said) : paragraph([text('“'), ...said, text('”')])]
    }
    default:
      return []
  }
}

/** @param words of the staff: their links stay links. */
export const wordsAsBody = (words: string, editor: Editor = 'body'): EditorBody => ({
  root: element(
    'root',
    blocksOfWriting(words).flatMap((block) => nodesOf(block, editor)),
  ),
})
