import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import type { Block } from '@/text/document'
import { contentHash } from '@/text/hash'
import { sectionsOf } from '@/text/sections'
import { walkBody } from '@/text/walk'
import { chance, seeds } from './chance'
import { chanceArticle } from './chance-article'
import { block, body, cite, heading, type Node, paragraph, text } from './lexical'

const textOf = (...nodes: Node[]) =>
  canonicalText({ title: 'Milk', standfirst: 'S', inShort: '', body: walkBody(body(...nodes)) })

test('the opening is a section, then each h2 begins one', () => {
  const inside = block('keyPoint', { text: body(heading('h2', 'Inside')) })
  const sections = sectionsOf(
    textOf(
      paragraph(text('Hello')),
      heading('h2', 'One *two*'),
      inside,
      heading('h3', 'Below'),
      heading('h2', 'Three'),
    ),
  )
  expect(sections.map(({ heading: words, text: own }) => [words, own])).toEqual([
    [null, '# Milk\n\n@standfirst S\n\nHello\n'],
    ['One *two*', '## One \\*two\\*\n\n@key-point\n\n  ## Inside\n\n### Below\n'],
    ['Three', '## Three\n'],
  ])
  expect(sections.every(({ hash, text: own }) => hash === contentHash(own))).toBe(true)
})

test('the words of a heading are read without marks, citations and destinations', () => {
  const nodes = [
    text('A '),
    text('bold', 1),
    text(' {x}'),
    cite('s1', { place: 'p. 1' }),
    { type: 'linebreak' },
    text('end'),
  ]
  expect(sectionsOf(textOf({ type: 'heading', tag: 'h2', children: nodes }))[1]?.heading).toBe('A bold {x} end')
})

test('every canonical text is its first line and its sections', () => {
  for (const seed of seeds(1000)) {
    const whole = canonicalText(chanceArticle(chance(seed)))
    const sections = sectionsOf(whole)
    expect(`bedside-text 1\n${sections.map((section) => `\n${section.text}`).join('')}`, `seed ${seed}`).toBe(whole)
  }
})

test('moving a section changes the order of the hashes and none of them', () => {
  for (const seed of seeds(500)) {
    const article = chanceArticle(chance(seed))
    const parts = splitAtH2(article.body.blocks)
    const moved = [...parts.slice(0, 1), ...parts.slice(1).reverse()].flat()
    const before = sectionsOf(canonicalText(article)).map(({ hash }) => hash)
    const after = sectionsOf(canonicalText({ ...article, body: { ...article.body, blocks: moved } })).map(
      ({ hash }) => hash,
    )
    expect(after, `seed ${seed}`).toEqual([...before.slice(0, 1), ...before.slice(1).reverse()])
  }
})

test('a new citation above gives the marks below other numbers and their section the same hash', () => {
  const below = [heading('h2', 'Below'), paragraph(text('So'), cite('s1'), cite('s2'))]
  const before = sectionsOf(textOf(paragraph(text('Up')), ...below))
  const after = sectionsOf(textOf(paragraph(text('Up'), cite('s9'), cite('s2')), ...below))
  expect(after[0]?.hash).not.toBe(before[0]?.hash)
  expect(after[1]).toEqual(before[1])
})

test('what is not a canonical text is refused', () => {
  expect(() => sectionsOf('bedside-text 2\n\n# Milk\n')).toThrow('Not a canonical text')
})

function splitAtH2(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]]
  for (const found of blocks) {
    if (found.kind === 'heading' && found.level === 2) parts.push([])
    parts.at(-1)?.push(found)
  }
  return parts
}
