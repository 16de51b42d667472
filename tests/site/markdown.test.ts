import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { blocksMarkdown, type Setting } from '@/site/markdown/blocks'
import { yaml } from '@/site/markdown/escape'
import type { Block, Inline } from '@/text/document'

const setting: Setting = { siteUrl: 'https://site.example', page: 'https://site.example/articles/a', pictures: {} }
const words = (text: string, marks: object = {}): Inline => ({ kind: 'words', words: text, ...marks })
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines })
const md = (...blocks: Block[]) => blocksMarkdown(blocks, setting)

/** What an independent parser hears: kinds of nodes, and the text. */
function read(markdown: string) {
  const kinds = new Set<string>()
  let text = ''
  const visit = (node: Nodes) => {
    kinds.add(node.type)
    if (node.type === 'text') text += node.value
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromMarkdown(markdown))
  return { kinds: [...kinds], text }
}

const hostile = [
  '# no heading',
  '- no list',
  '1. no list',
  '12) no list',
  '> no quote',
  '=== no heading',
  '--- no rule',
  '+ no list',
  '* no list',
  '| no | table |',
  '```no code```',
  '~~~ no code',
  '<script>alert(1)</script>',
  '<!-- no comment -->',
  '[no](javascript:alert(1))',
  '![no](https://evil.example/x.png)',
  '[no]: https://evil.example',
  '[^1]: no source',
  '&lt;no entity&gt; &amp;',
  '**no** _no_ ~~no~~ `no` $x^2$',
  '\\* no escape \\',
  ': no definition',
]

test.each(hostile)('%s stays words', (text) => {
  expect(read(md(paragraph(words(text))))).toEqual({ kinds: ['root', 'paragraph', 'text'], text })
  expect(read(md(paragraph(words('so'), { kind: 'break' }, words(text)))).kinds).toEqual([
    'root',
    'paragraph',
    'text',
    'break',
  ])
  const item: Block = { kind: 'list', ordered: false, items: [{ inlines: [words(text)] }] }
  expect(read(md(item)).kinds.sort()).toEqual(['list', 'listItem', 'paragraph', 'root', 'text'])
  const card: Block = { kind: 'careCard', level: 'emergency', title: text, blocks: [paragraph(words(text))] }
  expect(read(md(card))).toEqual({
    kinds: ['root', 'blockquote', 'paragraph', 'strong', 'text'],
    text: `Emergency advice: ${text}${text}`,
  })
})

test('a heading keeps the sign at its end', () => {
  for (const text of ['Vitamin #', 'Vitamin ##', 'C#', '#'])
    expect(read(md({ kind: 'heading', level: 2, id: 'a', inlines: [words(text)] }))).toEqual({
      kinds: ['root', 'heading', 'text'],
      text,
    })
})

test('no bare address becomes a link of its own', () => {
  for (const text of ['https://evil.example/x', 'www.evil.example', 'me@evil.example'])
    expect(md(paragraph(words(text)))).not.toContain(text)
})

test('links, marks and citations are what they were', () => {
  const link = (href: string, programme?: string): Inline => ({
    kind: 'link',
    to: { kind: 'address', href },
    inlines: [words('milk')],
    programme,
  })
  const cited: Inline = { kind: 'citation', source: 's', number: 3, anchor: 'cite-3' }
  expect(md(paragraph(link('/topics/sleep'), words(' and '), link('https://shop.example/a)b>c', 'Shop'), cited))).toBe(
    '[milk](<https://site.example/topics/sleep>) and [milk](<https://shop.example/a)b%3Ec>) (paid link)[^3]',
  )
  expect(md(paragraph(link('javascript:alert(1)')))).toBe('milk')
  expect(md(paragraph(words('a '), words('very ', { strong: true }), words('late', { emphasis: true })))).toBe(
    'a **very** *late*',
  )
})

test('tables, nested lists, figures and reader’s questions keep their form', () => {
  const cell = (text: string, header = false) => ({ header, inlines: [words(text)] })
  expect(
    md({
      kind: 'table',
      rows: [
        [cell('Age', true), cell('Milk', true)],
        [cell('1|2'), cell('much')],
      ],
    }),
  ).toBe('| Age | Milk |\n| --- | --- |\n| 1\\|2 | much |')
  const inner = { kind: 'list' as const, ordered: false, items: [{ inlines: [words('deep')] }] }
  expect(
    md({ kind: 'list', ordered: true, items: [{ inlines: [words('one')], list: inner }, { inlines: [words('two')] }] }),
  ).toBe('1. one\n   - deep\n2. two')
  const picture = { id: 'p', file: 'a b.webp', alt: 'A [cup]' }
  expect(md({ kind: 'figure', picture, caption: '- at night' })).toBe(
    '![A \\[cup\\]](<https://site.example/media/a%20b.webp>)\n\n\\- at night',
  )
  const asked = md({
    kind: 'readerQuestion',
    id: 'q',
    wordsHash: 'h',
    words: 'May I?',
    blocks: [paragraph(words('Yes.'))],
  })
  expect(asked).not.toContain('May I')
  expect(asked).toContain('> Yes.')
})

test.each(['plain', 'two\nlines: "x"', '--- # & * ! %', 'a\u2028b\u0085c', '\ud800'])(
  'front matter holds %j',
  (value) => {
    const written = yaml(value)
    expect(JSON.parse(written)).toBe(value.toWellFormed())
    expect(written).toMatch(/^"[\x20-\x7e\u00a0-\u{10ffff}]*"$/u)
  },
)
