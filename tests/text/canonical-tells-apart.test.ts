import { expect, test } from 'vitest'
import { type ArticleText, canonicalText } from '@/text/canonical'
import { walkBody } from '@/text/walk'
import { block, body, cell, cite, heading, item, link, list, type Node, paragraph, row, table, text } from './lexical'

const pictures = new Map([
  ['m1', { file: 'steps-1f3a.webp', alt: 'Two steps', credit: 'Ada' }],
  ['m2', { file: 'poster.webp', alt: 'A mother' }],
])
const head = { title: 'How milk is made', standfirst: 'Breasts learn.', inShort: 'Your body learns.' }
const article = (...nodes: Node[]): ArticleText => ({ ...head, body: walkBody(body(...nodes), { pictures }) })
const bodyText = (...nodes: Node[]) => canonicalText(article(...nodes)).split('@in-short Your body learns.\n\n')[1]

test.each<[string, Node[], Node[]]>([
  ['heading ids', [heading('h3', 'Café')], [heading('h3', 'Cafe\u0301')]],
  ['whitespace', [paragraph(text('a b'))], [paragraph(text(' a \u00a0\n b '), { type: 'linebreak' })]],
  ['split words', [paragraph(text('ab', 1))], [paragraph(text('a', 1), text('b', 1))]],
  ['a marked space', [paragraph(text('a', 1), text(' b'))], [paragraph(text('a ', 1), text('b'))]],
  [
    'space at the end of a link',
    [paragraph(link('/a', text('a')), text(' b'))],
    [paragraph(link('/a', text('a ')), text('b'))],
  ],
  ['populated documents', [paragraph(cite('s1'))], [paragraph(cite({ id: 's1', title: 'Milk' }))]],
  [
    'editor keys',
    [paragraph(text('a'))],
    [{ ...paragraph({ ...text('a'), key: '7', style: 'x' }), id: '9', indent: 1 }],
  ],
  ['blank paragraphs', [paragraph(text('a'))], [paragraph(), paragraph(text('a')), paragraph(text(' '))]],
])('%s make no difference', (_what, one, other) => {
  expect(bodyText(...one)).toBe(bodyText(...other))
})

test.each<[string, Node[], Node[]]>([
  ['emphasis', [paragraph(text('do not'))], [paragraph(text('do '), text('not', 2))]],
  ['a destination', [paragraph(link('/a', text('x')))], [paragraph(link('/b', text('x')))]],
  ['a source', [paragraph(cite('s1'))], [paragraph(cite('s2'))]],
  ['a certainty', [paragraph(cite('s1', { certainty: 'strong' }))], [paragraph(cite('s1', { certainty: 'limited' }))]],
  ['a break', [paragraph(text('a b'))], [paragraph(text('a'), { type: 'linebreak' }, text('b'))]],
  ['a header cell', [table(row(cell(1, text('a'))))], [table(row(cell(0, text('a'))))]],
  [
    'the end of a list',
    [list('bullet', item(text('a')), item(text('b')))],
    [list('bullet', item(text('a'))), list('bullet', item(text('b')))],
  ],
  [
    'what is inside a block',
    [block('keyPoint', { text: body(paragraph(text('a'))) }), paragraph(text('b'))],
    [block('keyPoint', { text: body(paragraph(text('a')), paragraph(text('b'))) })],
  ],
  ['letter case', [paragraph(text('mg'))], [paragraph(text('Mg'))]],
  ['payment', [block('product', { name: 'P', paid: true })], [block('product', { name: 'P', paid: false })]],
])('%s makes a difference', (_what, one, other) => {
  expect(bodyText(...one)).not.toBe(bodyText(...other))
})

test('an alt text or another file of a picture makes a difference, its credit none', () => {
  const withPicture = (file: string, alt: string, credit?: string) => {
    const walked = walkBody(body({ type: 'upload', relationTo: 'media', value: 'm' }), {
      pictures: new Map([['m', { file, alt, ...(credit ? { credit } : {}) }]]),
    })
    return canonicalText({ ...head, body: walked })
  }
  expect(withPicture('a.webp', 'A', 'Ada')).toBe(withPicture('a.webp', 'A'))
  expect(new Set([withPicture('a.webp', 'A'), withPicture('b.webp', 'A'), withPicture('a.webp', 'B')]).size).toBe(3)
})
