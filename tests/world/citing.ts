/** A body that cites, as the editor would save it. */
type Mark = { source: string; place?: string; certainty?: string }

const node = (type: string, more: object) => ({ type, version: 1, ...more })
const words = (text: string) => node('text', { text, format: 0, detail: 0, mode: 'normal', style: '' })
const block = { direction: 'ltr' as const, format: '' as const, indent: 0 }

/** One paragraph with a citation of each source. */
export const bodyCiting = (...marks: Mark[]) => ({
  root: {
    ...block,
    type: 'root',
    version: 1,
    children: [
      node('paragraph', {
        ...block,
        textFormat: 0,
        children: [
          words('Somebody found this out'),
          ...marks.map((mark, at) =>
            node('inlineBlock', { fields: { id: `cite${at}`, blockType: 'citation', blockName: '', ...mark } }),
          ),
        ],
      }),
    ],
  },
})
