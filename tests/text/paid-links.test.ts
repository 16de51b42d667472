import { expect, test } from 'vitest'
import { knownProgrammes } from '@/publication/known-programmes'
import { canonicalText } from '@/text/canonical'
import type { Block, Inline } from '@/text/document'
import {
  disclosuresFor,
  type Programme,
  paidLinksOf,
  programmeOf,
  programmesUsed,
  undisclosedProducts,
  unpaidAddress,
  withoutDemandedSentence,
  withoutTag,
  withPaidLinks,
} from '@/text/paid-links'

const amazon: Programme = {
  name: 'Amazon',
  hosts: ['amazon.com', 'amazon.co.uk'],
  told: 'by-parameter',
  parameters: ['tag'],
  sentence: 'As an Amazon Associate I earn from qualifying purchases.',
  demandsSentence: true,
  inLetters: 'remove-tag',
}
const short: Programme = {
  ...amazon,
  name: 'Short',
  hosts: ['amzn.to', 'bücher.example'],
  told: 'every-link',
  parameters: [],
  inLetters: 'remove-link',
}
const programmes = [amazon, short]

test.each([
  ['https://amazon.com/dp/1?tag=me-20', 'Amazon'],
  ['https://www.amazon.com/dp/1?tag=me-20', 'Amazon'],
  ['http://smile.amazon.co.uk/dp/1?psc=1&tag=me-21#reviews', 'Amazon'],
  ['HTTPS://WWW.AMAZON.COM/dp/1?tag=me-20', 'Amazon'],
  ['https://amazon.com:443/dp/1?tag=me-20', 'Amazon'],
  ['https://amazon.com:8443/dp/1?tag=me-20', 'Amazon'],
  ['https://amazon.com./dp/1?tag=me-20', 'Amazon'],
  ['https://somebody:secret@amazon.com/dp/1?tag=me-20', 'Amazon'],
  ['https://amazon.com/dp/1?%74ag=me-20', 'Amazon'],
  ['https://amazon.com/dp/1?TAG=me-20', 'Amazon'],
  ['https://amazon.com/dp/1?psc=1&amp;tag=me-20', 'Amazon'],
  ['https://ａｍａｚｏｎ.com/dp/1?tag=me-20', 'Amazon'],
  ['https://amzn.to/3abc', 'Short'],
  ['https://AMZN.TO/3abc', 'Short'],
  ['https://bücher.example/a', 'Short'],
  ['https://xn--bcher-kva.example/a', 'Short'],
  ['https://amazon.com/dp/1', undefined],
  ['https://amazon.com/dp/1?tag=', undefined],
  ['https://amazon.com/dp/1?tags=me-20', undefined],
  ['https://amazon.com/dp/1#tag=me-20', undefined],
  ['https://amazon.com/tag=me-20', undefined],
  ['https://notamazon.com/dp/1?tag=me-20', undefined],
  ['https://amazon.com.evil.example/dp/1?tag=me-20', undefined],
  ['https://amazon.com@evil.example/dp/1?tag=me-20', undefined],
  ['https://evil.example/amazon.com?tag=me-20', undefined],
  ['https://evil.example/?to=https://amazon.com/dp/1?tag=me-20', undefined],
  ['https://com/?tag=me-20', undefined],
  ['//amazon.com/dp/1?tag=me-20', undefined],
  ['/go/amazon.com?tag=me-20', undefined],
  ['amazon.com/dp/1?tag=me-20', undefined],
  ['ftp://amazon.com/dp/1?tag=me-20', undefined],
  ['mailto:me@amazon.com?tag=me-20', undefined],
  ['https://', undefined],
  ['', undefined],
])('%s is paid by %s', (href, name) => {
  expect(programmeOf(href, programmes)?.name).toBe(name)
})

test.each([
  ['https://amazon.com/dp/1?tag=me-20', 'https://amazon.com/dp/1'],
  ['https://amazon.com/dp/1?tag=me-20#reviews', 'https://amazon.com/dp/1#reviews'],
  ['https://amazon.com/dp/1?a=1&tag=me-20&b=%20x', 'https://amazon.com/dp/1?a=1&b=%20x'],
  ['https://amazon.com/dp/1?a=1&amp;tag=me-20&%74ag=me-21', 'https://amazon.com/dp/1?a=1'],
  ['https://amazon.com/dp/1?tag=me-20&tag=me-21&stage=2', 'https://amazon.com/dp/1?stage=2'],
  ['https://amazon.com/dp/1', 'https://amazon.com/dp/1'],
])('without its tag %s is %s', (href, plain) => {
  expect(withoutTag(href, amazon)).toBe(plain)
  expect(unpaidAddress(href, programmes)).toBe(plain)
})

test('an address that cannot be had without paying is none', () => {
  expect(unpaidAddress('https://amzn.to/3abc', programmes)).toBeUndefined()
  const both = [amazon, { ...short, hosts: ['amazon.com'] }]
  expect(unpaidAddress('https://amazon.com/dp/1?tag=me-20', both)).toBeUndefined()
  expect(unpaidAddress('https://who.example/', programmes)).toBe('https://who.example/')
})

const words = (text: string): Inline[] => [{ kind: 'words', words: text }]
const link = (text: string, href: string): Inline => ({
  kind: 'link',
  to: { kind: 'address', href },
  inlines: words(text),
})
const paid = (text: string) => link(text, 'https://amazon.com/dp/1?tag=me-20')
const product = (url: string, more: { paid?: boolean; disclosure?: string } = {}): Block => ({
  kind: 'product',
  name: 'Notebook',
  url,
  blocks: [{ kind: 'paragraph', inlines: [paid('in a product')] }],
  disclosure: 'We bought it.',
  paid: false,
  ...more,
})

const everywhere: Block[] = [
  { kind: 'heading', level: 2, id: 'h', inlines: [paid('in a heading')] },
  { kind: 'paragraph', inlines: [link('plain', 'https://who.example/'), paid('in words')] },
  {
    kind: 'list',
    ordered: false,
    items: [
      { inlines: [paid('in a list')], list: { kind: 'list', ordered: true, items: [{ inlines: [paid('deeper')] }] } },
    ],
  },
  { kind: 'quote', inlines: [paid('in a quote')] },
  { kind: 'rule' },
  { kind: 'table', rows: [[{ header: false, inlines: [paid('in a table')] }]] },
  { kind: 'keyPoint', blocks: [{ kind: 'paragraph', inlines: [paid('in a key point')] }] },
  { kind: 'careCard', level: 'self', title: 'Rest', blocks: [{ kind: 'paragraph', inlines: [paid('in a card')] }] },
  { kind: 'definition', term: 'Cup', blocks: [{ kind: 'paragraph', inlines: [paid('in a definition')] }] },
  { kind: 'video', title: 'Film', url: 'https://amzn.to/film', provider: 'Shop', words: 'A cup.' },
  product('https://amzn.to/notebook'),
  {
    kind: 'paragraph',
    inlines: [{ kind: 'link', to: { kind: 'document', collection: 'articles', id: '1' }, inlines: words('ours') }],
  },
]

test('paid links are found wherever a link may stand, in reading order', () => {
  expect(paidLinksOf(everywhere, programmes).map(({ words, programme }) => `${words}: ${programme?.name}`)).toEqual([
    'in a heading: Amazon',
    'in words: Amazon',
    'in a list: Amazon',
    'deeper: Amazon',
    'in a quote: Amazon',
    'in a table: Amazon',
    'in a key point: Amazon',
    'in a card: Amazon',
    'in a definition: Amazon',
    'Film: Short',
    'Notebook: Short',
    'in a product: Amazon',
  ])
  const marked = JSON.stringify(withPaidLinks(everywhere, programmes))
  expect(marked.match(/"programme":"Amazon"/g)).toHaveLength(10)
  expect(marked.match(/"programme":"Short"/g)).toHaveLength(2)
})

test('marking changes neither the canonical text nor what stands in the blocks, and is undone by an empty list', () => {
  const of = (blocks: Block[]) =>
    canonicalText({
      title: 'Cups',
      standfirst: '',
      inShort: '',
      body: { blocks, headings: [], citations: [], wordCount: 0 },
    })
  const marked = withPaidLinks(everywhere, programmes)
  expect(of(marked)).toBe(of(everywhere))
  expect(withPaidLinks(marked, [])).toEqual(everywhere)
  expect(withPaidLinks(marked, programmes)).toEqual(marked)
})

test('a product that an editor marked as paid earns by a programme nobody listed', () => {
  const blocks = [product('https://shop.example/', { paid: true })]
  expect(paidLinksOf(blocks, programmes)[0]).toEqual({ words: 'Notebook', href: 'https://shop.example/' })
  expect(programmesUsed(paidLinksOf(blocks, programmes)).map(({ name }) => name)).toEqual(['Amazon'])
})

test('a sentence is said once, and a missing one is named where it is demanded', () => {
  expect(disclosuresFor(programmes)).toEqual([amazon.sentence])
  expect(disclosuresFor([{ ...amazon, sentence: ' ' }])).toEqual([])
  expect(
    withoutDemandedSentence([
      { ...amazon, sentence: ' ' },
      { ...short, sentence: '', demandsSentence: false },
    ]),
  ).toEqual(['Amazon'])
})

test('a product that earns and does not say how is named, marked as paid or recognised', () => {
  const bare = { disclosure: ' ' }
  const names = (block: Block) => undisclosedProducts([{ kind: 'keyPoint', blocks: [block] }], programmes)
  expect(names(product('https://shop.example/', { ...bare, paid: true }))).toEqual(['Notebook'])
  expect(names(product('https://amzn.to/1', bare))).toEqual(['Notebook'])
  expect(names(product('https://shop.example/', bare))).toEqual([])
  expect(names(product('https://amzn.to/1'))).toEqual([])
})

test('the known programmes are whole: hosts a browser knows, and a rule each can follow', () => {
  for (const { name, hosts, told, parameters, inLetters } of knownProgrammes) {
    for (const host of hosts) expect(new URL(`https://${host}/`).hostname, name).toBe(host)
    expect(parameters.length > 0, name).toBe(told === 'by-parameter')
    expect(told === 'every-link' && inLetters === 'remove-tag', name).toBe(false)
  }
  expect(programmeOf('https://www.amazon.de/dp/1?tag=me-21', knownProgrammes)?.inLetters).toBe('remove-tag')
  expect(programmeOf('https://amzn.to/1', knownProgrammes)?.inLetters).toBe('remove-link')
})
