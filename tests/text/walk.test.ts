import { expect, test } from 'vitest'
import { walkBody } from '@/text/walk'
import { block, body, cell, cite, heading, item, list, type Node, paragraph, row, table, text } from './lexical'

const words = (value: string, marks = {}) => ({ kind: 'words', words: value, ...marks })
const blocksOf = (...nodes: Node[]) => walkBody(body(...nodes)).blocks
const pictures = new Map([['m1', { file: 'a.webp', alt: 'A feed', credit: 'Ada' }]])

test('headings have ids and make the contents, those inside blocks only ids', () => {
  const inBlock = block('keyPoint', { text: body(heading('h3', 'Milk')) })
  const walked = walkBody(
    body(heading('h1', 'Milk'), heading('h3', 'Milk'), inBlock, heading('h6', 'Milk'), heading('h2', ' ')),
  )
  expect(walked.headings).toEqual([
    { id: 'milk', words: 'Milk', level: 2 },
    { id: 'milk-2', words: 'Milk', level: 3 },
    { id: 'milk-4', words: 'Milk', level: 4 },
  ])
})

test('a nested list hangs under the item before it', () => {
  const nested = item(list('number', item(text('b')), item(list('check', item(text('c'))))))
  expect(blocksOf(list('bullet', item(text('a')), nested, item(text('d')), item()))).toEqual([
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          inlines: [words('a')],
          list: {
            kind: 'list',
            ordered: true,
            items: [
              { inlines: [words('b')], list: { kind: 'list', ordered: false, items: [{ inlines: [words('c')] }] } },
            ],
          },
        },
        { inlines: [words('d')] },
      ],
    },
  ])
})

test('a list that begins with a nested list, or mixes words and lists in one item, loses nothing', () => {
  const mixed = item(
    text('a'),
    list('bullet', item(text('b'))),
    text('c'),
    list('bullet', item(text('d'))),
    list('number', item(text('e'))),
  )
  const [found] = blocksOf(list('bullet', item(list('bullet', item(text('x')))), mixed))
  const one = (value: string, ordered = false) => ({ kind: 'list', ordered, items: [{ inlines: [words(value)] }] })
  expect(found).toEqual({
    kind: 'list',
    ordered: false,
    items: [
      { inlines: [], list: one('x') },
      { inlines: [words('a')], list: one('b') },
      { inlines: [words('c')], list: one('d') },
      { inlines: [], list: one('e', true) },
    ],
  })
})

test('table cells keep header, spans and the words of what they hold', () => {
  const wide = {
    ...cell(0, paragraph(text('a')), paragraph(text('b')), list('bullet', item(text('c')), item(text('d')))),
    colSpan: 2,
    rowSpan: 1e9,
  }
  expect(blocksOf(table(row(cell(1, paragraph(text('h'))), cell(3)), row(wide), row()))).toEqual([
    {
      kind: 'table',
      rows: [
        [
          { header: true, inlines: [words('h')] },
          { header: true, inlines: [] },
        ],
        [
          {
            header: false,
            colSpan: 2,
            rowSpan: 1000,
            inlines: [
              words('a'),
              { kind: 'break' },
              words('b'),
              { kind: 'break' },
              words('c'),
              { kind: 'break' },
              words('d'),
            ],
          },
        ],
      ],
    },
  ])
})

test('our own blocks are read from their fields', () => {
  const inner = body(paragraph(text('rest')))
  const blocks = [{ kind: 'paragraph', inlines: [words('rest')] }]
  const product = { name: 'Pump', url: 'javascript:1', text: inner, disclosure: ' Given\nby them ', paid: true }
  const video = { title: 'Latch', url: 'https://v.example/1', provider: 'v', picture: { id: 'm1' }, words: 'Said' }
  const { blocks: found } = walkBody(
    body(
      block('keyPoint', { text: inner }),
      block('careCard', { level: 'emergency', title: 'Call', text: inner }),
      block('careCard', { level: 'other', title: 'Ask' }),
      block('definition', { term: 'Colostrum', text: inner }),
      block('figure', { picture: 'm1', caption: 'Two steps' }),
      block('figure', { caption: 'Left alone' }),
      block('video', video),
      block('product', product),
      block('unheardOf', { text: inner }),
      { type: 'upload', relationTo: 'media', value: 7 },
      { type: 'upload', relationTo: 'files', value: 'm1' },
      { type: 'horizontalrule' },
    ),
    { pictures },
  )
  const picture = { id: 'm1', file: 'a.webp', alt: 'A feed', credit: 'Ada' }
  expect(found).toEqual([
    { kind: 'keyPoint', blocks },
    { kind: 'careCard', level: 'emergency', title: 'Call', blocks },
    { kind: 'careCard', level: 'doctor', title: 'Ask', blocks: [] },
    { kind: 'definition', term: 'Colostrum', blocks },
    { kind: 'figure', picture, caption: 'Two steps' },
    { kind: 'paragraph', inlines: [words('Left alone')] },
    { kind: 'video', title: 'Latch', url: 'https://v.example/1', provider: 'v', picture, words: 'Said' },
    { kind: 'product', name: 'Pump', url: '', blocks, disclosure: 'Given by them', paid: true },
    ...blocks,
    { kind: 'image', picture: { id: '7' } },
    { kind: 'rule' },
  ])
})

test('blank paragraphs go, breaks at the ends go, a picture in a paragraph stays', () => {
  const lineBreak = { type: 'linebreak' }
  const upload = { type: 'upload', relationTo: 'media', value: 'm1' }
  expect(
    blocksOf(
      paragraph(),
      paragraph(text('  ')),
      paragraph(lineBreak, text('a'), lineBreak, text('b'), lineBreak),
      paragraph(text('c'), upload, text('d')),
    ),
  ).toEqual([
    { kind: 'paragraph', inlines: [words('a'), { kind: 'break' }, words('b')] },
    { kind: 'paragraph', inlines: [words('c')] },
    { kind: 'image', picture: { id: 'm1' } },
    { kind: 'paragraph', inlines: [words('d')] },
  ])
})

test('unknown nodes are skipped and their words kept', () => {
  const strange = {
    type: 'marquee',
    children: [
      { type: 'span', children: [text('a')] },
      { type: 'emoji', text: 'b' },
    ],
  }
  expect(blocksOf(strange, text('c'))).toEqual([
    { kind: 'paragraph', inlines: [words('a')] },
    { kind: 'paragraph', inlines: [words('b')] },
    { kind: 'paragraph', inlines: [words('c')] },
  ])
})

test('words are counted with captions and cells, without alt texts and citations', () => {
  const figure = block('figure', { picture: 'm1', caption: 'Two steps' })
  const nodes = [
    heading('h2', 'Milk'),
    paragraph(text('5 mg – daily'), cite('s1')),
    figure,
    table(row(cell(0, paragraph(text('a b'))))),
  ]
  expect(walkBody(body(...nodes), { pictures }).wordCount).toBe(8)
})
