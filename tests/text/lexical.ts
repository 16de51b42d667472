/** Editor JSON as Lexical writes it, without the fields that the walk never reads. */
export type Node = Record<string, unknown>

export const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format, version: 1 })
export const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
export const heading = (tag: string, words: string): Node => ({ type: 'heading', tag, children: [text(words)] })
export const item = (...children: Node[]): Node => ({ type: 'listitem', children })
export const list = (listType: string, ...children: Node[]): Node => ({ type: 'list', listType, children })
export const link = (url: unknown, ...children: Node[]): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children,
})
export const internal = (relationTo: string, value: unknown, ...children: Node[]): Node => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children,
})
export const cite = (source: unknown, more: Node = {}): Node => ({
  type: 'inlineBlock',
  fields: { blockType: 'citation', source, ...more },
})
export const block = (blockType: string, fields: Node): Node => ({ type: 'block', fields: { blockType, ...fields } })
export const cell = (headerState: number, ...children: Node[]): Node => ({ type: 'tablecell', headerState, children })
export const row = (...children: Node[]): Node => ({ type: 'tablerow', children })
export const table = (...children: Node[]): Node => ({ type: 'table', children })
export const body = (...children: Node[]): Node => ({ root: { type: 'root', children } })
