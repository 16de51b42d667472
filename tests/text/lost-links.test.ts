import { expect, test } from 'vitest'
import { lostLinks } from '@/text/lost-links'
import { block, body, cell, internal, item, link, list, paragraph, row, table, text } from './lexical'

test.each([
  'https://who.int/a?b#c',
  'HTTP://who.int',
  'mailto:a@example.org',
  'tel:+1555',
  '/articles/milk',
  '#sources',
  ' https://who.int ',
])('%s is followed', (url) => {
  expect(lostLinks(body(paragraph(link(url, text('these words')))))).toEqual([])
})

test.each([
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['data:text/html,x', 'data:text/html,x'],
  ['//evil.example', '//evil.example'],
  ['www.who.int', 'www.who.int'],
  ['https://', 'https://'],
  ['https://who.int/a b', 'https://who.int/a b'],
  ['./other', './other'],
  ['', ''],
  [undefined, ''],
])('%s is lost, and its words are named', (url, address) => {
  expect(lostLinks(body(paragraph(text('Read '), link(url, text('these '), text('words', 1)))))).toEqual([
    { words: 'these words', address },
  ])
})

test('links are found wherever an editor can put them, in reading order', () => {
  const lost = (words: string) => link('nowhere', text(words))
  const found = lostLinks(
    body(
      list('bullet', item(lost('in a list'))),
      table(row(cell(1, paragraph(lost('in a table'))))),
      block('careCard', { level: 'self', text: body(paragraph(lost('in a card'))) }),
      paragraph(internal('articles', undefined, text('to nothing')), internal('articles', 'a1', text('to an article'))),
    ),
  )
  expect(found.map(({ words }) => words)).toEqual(['in a list', 'in a table', 'in a card', 'to nothing'])
})

test('a link that nobody sees, and JSON of any kind, lose nothing', () => {
  expect(lostLinks(body(paragraph(link('nowhere', text('  ')))))).toEqual([])
  for (const odd of [undefined, null, 1, 'x', [], {}, { type: 'link' }, { type: 'link', children: [7] }])
    expect(lostLinks(odd)).toEqual([])
})
