/** A body with every block that the editor offers, as it would be saved. Sample words throughout. */
import { bodyOf } from '../world/people'

const text = (words: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
export const node = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})
const inner = (words: string) => ({ root: node('root', [node('paragraph', [text(words)])]) })
export const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: blockType, blockName: '', blockType, ...fields },
})
export const link = (words: string, fields: object) =>
  node('link', [text(words)], { version: 3, id: words, fields: { newTab: false, ...fields } })
const cell = (words: string, headerState: number) =>
  node('tablecell', [node('paragraph', [text(words)])], { headerState, colSpan: 1, rowSpan: 1 })

type Known = { picture: string; article: string; withdrawn: string }

export const everyBlock = ({ picture, article, withdrawn }: Known) => ({
  root: {
    ...bodyOf().root,
    children: [
      node('heading', [text('A heading')], { tag: 'h2' }),
      node('paragraph', [
        text('Strong words', 1),
        text(' and '),
        link('a public article', { linkType: 'internal', doc: { relationTo: 'articles', value: article } }),
        text(', '),
        link('a withdrawn one', { linkType: 'internal', doc: { relationTo: 'articles', value: withdrawn } }),
        text(', '),
        link('a shop', { linkType: 'custom', url: 'https://www.amazon.com/dp/1?tag=sample-20' }),
        text(', '),
        link('a trap', { linkType: 'custom', url: 'javascript:alert(1)' }),
        text(' and <b>no markup</b>.'),
      ]),
      node('list', [node('listitem', [text('An item')], { value: 1 })], { listType: 'bullet', tag: 'ul', start: 1 }),
      node('quote', [text('A quote')]),
      { type: 'horizontalrule', version: 1 },
      node('table', [
        node('tablerow', [cell('Head', 1), cell('Other head', 1)]),
        node('tablerow', [cell('Cell', 0), cell('Other cell', 0)]),
      ]),
      { type: 'upload', version: 3, format: '', id: 'u', relationTo: 'media', value: picture, fields: {} },
      block('keyPoint', { text: inner('The key point') }),
      block('careCard', { level: 'emergency', title: 'A care card', text: inner('What to do') }),
      block('definition', { term: 'A term', text: inner('What it means') }),
      block('figure', { picture, caption: 'A caption' }),
      block('video', {
        title: 'A video',
        url: 'https://video.example/1',
        provider: 'video.example',
        words: 'What it says',
      }),
      block('product', {
        name: 'A product',
        url: 'https://shop.example/1',
        text: inner('What it is'),
        paid: true,
        disclosure: 'The maker pays us.',
      }),
      block('readerQuestion', { words: 'May I drink tea?', text: inner('Yes, you may.') }),
    ],
  },
})
