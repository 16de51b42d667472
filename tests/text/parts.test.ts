import { expect, test } from 'vitest'
import { everyBlock, linkedDocuments, picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'
import { block, body, cell, heading, internal, item, link, list, paragraph, row, table, text } from './lexical'

const to = (id: string) => internal('articles', id, text(id))
const inside = (...children: Parameters<typeof body>) => ({ text: body(...children) })

const linked = (...children: Parameters<typeof body>) => linkedDocuments(walkBody(body(...children)).blocks)
const ids = (...children: Parameters<typeof body>) => linked(...children).map(({ id }) => id)

test.each([
  ['a paragraph', paragraph(text('See '), to('a'), text('.'))],
  ['a heading', { ...heading('h2', ''), children: [to('a')] }],
  ['a quote', { type: 'quote', children: [to('a')] }],
  ['a list', list('bullet', item(text('one')), item(to('a')))],
  ['a list inside a list', list('bullet', item(text('one')), item(list('number', item(to('a')))))],
  ['a cell of a table', table(row(cell(1, paragraph(text('head')))), row(cell(0, paragraph(to('a')))))],
  ['a key point', block('keyPoint', inside(paragraph(to('a'))))],
  ['a care card', block('careCard', { level: 'doctor', title: 'Ask', ...inside(list('bullet', item(to('a')))) })],
  ['a definition', block('definition', { term: 'Milk', ...inside(paragraph(to('a'))) })],
  ['a product mention', block('product', { name: 'Cup', url: 'https://example.org', ...inside(paragraph(to('a'))) })],
])('a link to one of our own documents is found in %s', (_, node) => {
  expect(ids(node)).toEqual(['a'])
})

test('links are found in reading order, as often as they stand there; those that lead elsewhere are not', () => {
  const elsewhere = link('https://example.org', text('elsewhere'))
  expect(ids(paragraph(to('b'), elsewhere), paragraph(to('a')), paragraph(to('b')))).toEqual(['b', 'a', 'b'])
  expect(linked(paragraph(internal('pages', 'p', text('p'))))).toEqual([{ collection: 'pages', id: 'p' }])
})

test('every picture is found: in the text, in a figure, before a video', () => {
  const { blocks } = walkBody(
    body(
      { type: 'upload', relationTo: 'media', value: 'one' },
      block('figure', { picture: 'two', caption: 'A curve' }),
      block('video', {
        title: 'Film',
        url: 'https://example.org/v',
        provider: 'example.org',
        picture: 'three',
        words: 'W',
      }),
      block('video', { title: 'Film', url: 'https://example.org/v', provider: 'example.org', words: 'W' }),
    ),
  )
  expect(picturesIn(blocks).map(({ id }) => id)).toEqual(['one', 'two', 'three'])
})

test('blocks inside blocks follow the one they stand in', () => {
  const { blocks } = walkBody(body(block('keyPoint', inside(paragraph(text('inner')))), paragraph(text('outer'))))
  expect(everyBlock(blocks).map(({ kind }) => kind)).toEqual(['keyPoint', 'paragraph', 'paragraph'])
  expect(everyBlock([])).toEqual([])
})
