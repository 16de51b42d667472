/** Plain words as the editor would have saved them: a paragraph for each. */

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

const element = (type: string, children: Node[], more: Record<string, unknown> = {}) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  children,
  ...more,
})

const text = (words: string): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const linesOf = (paragraph: string): Node[] =>
  paragraph
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []), text(line)])

export const wordsAsBody = (words: string): EditorBody => ({
  root: element(
    'root',
    words
      .split(/\n{2,}/)
      .filter((paragraph) => paragraph.trim())
      .map((paragraph) => element('paragraph', linesOf(paragraph.trim()), { textFormat: 0, textStyle: '' })),
  ),
})
