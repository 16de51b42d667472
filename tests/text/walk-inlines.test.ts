import { expect, test } from 'vitest'
import { walkBody } from '@/text/walk'
import { block, body, cell, cite, internal, item, link, list, type Node, paragraph, row, table, text } from './lexical'

const words = (value: string, marks = {}) => ({ kind: 'words', words: value, ...marks })
const blocksOf = (...nodes: Node[]) => walkBody(body(...nodes)).blocks

test('marks are read from the bits, and neighbours of equal marks are one', () => {
  const nodes = [
    text('a', 1),
    text('b', 1),
    text('c', 2 | 4),
    text('d', 8 | 16 | 128),
    text(''),
    text('e'),
    text('2', 32),
    text('3', 64),
  ]
  expect(blocksOf(paragraph(...nodes))).toEqual([
    {
      kind: 'paragraph',
      inlines: [
        words('ab', { strong: true }),
        words('c', { emphasis: true, strike: true }),
        words('de'),
        words('2', { sub: true }),
        words('3', { sup: true }),
      ],
    },
  ])
})

test('citations are numbered in reading order through lists, tables and blocks', () => {
  const walked = walkBody(
    body(
      paragraph(text('a'), cite('s1')),
      list('bullet', item(text('b'), cite({ id: 's2' })), item(list('bullet', item(text('c'), cite(3))))),
      table(row(cell(1, paragraph(cite('s4'))))),
      block('careCard', { title: 't', text: body(paragraph(cite('s2', { place: ' p. 4 ', certainty: 'limited' }))) }),
      paragraph(cite('s5', { certainty: 'sure' }), cite(null), cite('s1')),
    ),
  )
  expect(walked.citations.map(({ source, number }) => `${source} ${number}`)).toEqual([
    's1 1',
    's2 2',
    '3 3',
    's4 4',
    's5 5',
  ])
  expect(walked.citations[0]?.anchors).toEqual(['cite-1', 'cite-1b'])
  expect(walked.blocks[3]).toMatchObject({
    blocks: [
      {
        inlines: [
          { kind: 'citation', source: 's2', number: 2, anchor: 'cite-2b', place: 'p. 4', certainty: 'limited' },
        ],
      },
    ],
  })
})

test('links keep safe addresses, hostile ones become their words, documents keep their id', () => {
  const places = (collection: string, id: string) => (id === 'a1' ? `/${collection}/milk` : undefined)
  const nodes = [
    link('https://example.org', text('one')),
    link('javascript:alert(1)', text('two')),
    internal('articles', { id: 'a1' }, text('three')),
    internal('articles', 'a2', text('four')),
    internal('articles', null, text('five')),
    link('/x', text(' ')),
    { ...link('/auto', text('six')), type: 'autolink' },
  ]
  const [found] = walkBody(body(paragraph(...nodes)), { places }).blocks
  expect(found).toEqual({
    kind: 'paragraph',
    inlines: [
      { kind: 'link', to: { kind: 'address', href: 'https://example.org' }, inlines: [words('one')] },
      words('two'),
      {
        kind: 'link',
        to: { kind: 'document', collection: 'articles', id: 'a1', href: '/articles/milk' },
        inlines: [words('three')],
      },
      { kind: 'link', to: { kind: 'document', collection: 'articles', id: 'a2' }, inlines: [words('four')] },
      words('five '),
      { kind: 'link', to: { kind: 'address', href: '/auto' }, inlines: [words('six')] },
    ],
  })
})

test('a link holds neither links nor citations', () => {
  const [found] = blocksOf(paragraph(link('/a', text('x'), cite('s1'), link('/b', text('y')))))
  expect(found).toMatchObject({
    inlines: [
      { kind: 'link', to: { href: '/a' }, inlines: [words('xy')] },
      { kind: 'citation', source: 's1' },
    ],
  })
})
