/** Turns the sample's written blocks into what the editor would have saved. */
import { randomUUID } from 'node:crypto'
import { assertNever } from '@/platform/verdict'
import type { Block, Words } from './content/types'

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

/** Ids of the records that the words name. */
export type Known = { sources: ReadonlyMap<string, string>; pictures: ReadonlyMap<string, string> }

const BOLD = 1
const ITALIC = 2

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
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

const link = (words: string, url: string): Node =>
  element('link', [text(words)], { version: 3, id: randomUUID(), fields: { linkType: 'custom', url, newTab: false } })

function citation(id: string, known: Known): Node {
  const source = known.sources.get(id)
  if (!source) throw new Error(`The sample cites a source that is not on record: ${id}`)
  return { type: 'inlineBlock', version: 1, fields: { id: randomUUID(), blockName: '', blockType: 'citation', source } }
}

const MARK = /\*\*(.+?)\*\*|\*(.+?)\*|\[\^([\w-]+)\]|\[([^\]]+)\]\(([^)]+)\)/g

/** Words with their marks as inline nodes. */
export function inlines(words: Words, known: Known): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const match of words.matchAll(MARK)) {
    if (match.index > from) nodes.push(text(words.slice(from, match.index)))
    from = match.index + match[0].length
    const [, bold, italic, source, label, url] = match
    if (bold !== undefined) nodes.push(text(bold, BOLD))
    else if (italic !== undefined) nodes.push(text(italic, ITALIC))
    else if (source !== undefined) nodes.push(citation(source, known))
    else nodes.push(link(label ?? '', url ?? ''))
  }
  if (from < words.length) nodes.push(text(words.slice(from)))
  return nodes
}

const paragraph = (words: Words, known: Known) =>
  element('paragraph', inlines(words, known), { textFormat: 0, textStyle: '' })

const list = (items: Words[], ordered: boolean, known: Known) =>
  element(
    'list',
    items.map((item, index) => element('listitem', inlines(item, known), { value: index + 1 })),
    { listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start: 1 },
  )

const cell = (words: Words, header: boolean, known: Known) =>
  element('tablecell', [paragraph(words, known)], {
    headerState: header ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  })

const bodyOf = (nodes: Node[]): EditorBody => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: nodes },
})

const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: randomUUID(), blockName: '', blockType, ...fields },
})

function picture(key: string, known: Known): string {
  const id = known.pictures.get(key)
  if (!id) throw new Error(`The sample shows a picture that is not there: ${key}`)
  return id
}

function node(one: Block, known: Known): Node {
  switch (one.kind) {
    case 'heading':
      return element('heading', inlines(one.words, known), { tag: `h${one.level}` })
    case 'paragraph':
      return paragraph(one.words, known)
    case 'list':
      return list(one.items, one.ordered === true, known)
    case 'quote':
      return element('quote', inlines(one.words, known))
    case 'keyPoint':
      return block('keyPoint', { text: bodyOf([paragraph(one.words, known)]) })
    case 'care':
      return block('careCard', { level: one.level, title: one.title, text: bodyOf([list(one.items, false, known)]) })
    case 'definition':
      return block('definition', { term: one.term, text: bodyOf([paragraph(one.meaning, known)]) })
    case 'table':
      return element('table', [
        element(
          'tablerow',
          one.head.map((words) => cell(words, true, known)),
        ),
        ...one.rows.map((row) =>
          element(
            'tablerow',
            row.map((words) => cell(words, false, known)),
          ),
        ),
      ])
    case 'figure':
      return block('figure', { picture: picture(one.picture, known), caption: one.caption })
    case 'video':
      return block('video', {
        title: one.title,
        url: one.url,
        provider: one.provider,
        picture: picture(one.picture, known),
        words: one.words,
      })
    case 'product':
      return block('product', {
        name: one.name,
        url: one.url,
        text: bodyOf([paragraph(one.words, known)]),
        disclosure: one.disclosure,
        paid: one.paid,
      })
    default:
      return assertNever(one)
  }
}

/** A body as the editor would have saved it. */
export const compose = (blocks: Block[], known: Known): EditorBody => bodyOf(blocks.map((one) => node(one, known)))
