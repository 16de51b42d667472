import { expect, test } from 'vitest'
import { paidLinksForLetter } from '@/newsletter/issues/paid-links-in-letters'
import { knownProgrammes } from '@/publication/known-programmes'
import type { Block } from '@/text/document'
import { type Programme, paidLinksOf, withPaidLinks } from '@/text/paid-links'

const programme = (inLetters: Programme['inLetters'], host: string, told: Programme['told']): Programme => ({
  name: host,
  hosts: [host],
  told,
  parameters: told === 'by-parameter' ? ['tag'] : [],
  sentence: `${host} pays us.`,
  demandsSentence: true,
  inLetters,
})
const programmes = [
  programme('keep', 'kept.example', 'by-parameter'),
  programme('remove-tag', 'plain.example', 'by-parameter'),
  programme('remove-link', 'gone.example', 'every-link'),
]

const link = (host: string): Block => ({
  kind: 'paragraph',
  inlines: [
    {
      kind: 'link',
      to: { kind: 'address', href: `https://${host}/cup?a=1&tag=me-20` },
      inlines: [{ kind: 'words', words: host }],
    },
  ],
})
const product = (host: string): Block => ({
  kind: 'product',
  name: host,
  url: `https://${host}/cup?tag=me-20`,
  blocks: [link(host)],
  disclosure: 'We earn from this link.',
  paid: true,
})
const inLetter = (...blocks: Block[]) => paidLinksForLetter(withPaidLinks(blocks, programmes), programmes)

test('a kept link stays as it is', () => {
  const blocks = withPaidLinks([link('kept.example'), product('kept.example')], programmes)
  expect(paidLinksForLetter(blocks, programmes)).toEqual(blocks)
})

test('a link without its tag is a plain link', () => {
  const blocks = inLetter(link('plain.example'), product('plain.example'))
  expect(JSON.stringify(blocks)).not.toMatch(/tag=|me-20|programme/)
  expect(blocks[0]).toMatchObject({ inlines: [{ to: { href: 'https://plain.example/cup?a=1' } }] })
  expect(blocks[1]).toMatchObject({
    url: 'https://plain.example/cup',
    paid: false,
    disclosure: 'We earn from this link. In this letter the link earns us nothing.',
  })
  expect(paidLinksOf(blocks, programmes)).toEqual([])
})

test('a link that goes leaves its words', () => {
  const blocks = inLetter(link('gone.example'), product('gone.example'))
  expect(JSON.stringify(blocks)).not.toMatch(/https:|programme/)
  expect(blocks[0]).toEqual({ kind: 'paragraph', inlines: [{ kind: 'words', words: 'gone.example' }] })
  expect(blocks[1]).toMatchObject({
    name: 'gone.example',
    url: '',
    paid: false,
    disclosure: 'We earn from this link. In this letter the link is left out.',
  })
})

test('links that nobody listed stay as their editor made them', () => {
  const blocks = [link('who.example'), product('who.example')]
  expect(inLetter(...blocks)).toEqual(blocks)
})

test('by the known programmes no paid link leaves in a letter', () => {
  const hosts = knownProgrammes.flatMap((one) => one.hosts)
  const blocks = hosts.flatMap((host) => [link(host), product(host)])
  const left = paidLinksForLetter(withPaidLinks(blocks, knownProgrammes), knownProgrammes)
  expect(paidLinksOf(left, knownProgrammes)).toEqual([])
  expect(JSON.stringify(left)).not.toContain('tag=')
})
