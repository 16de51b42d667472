import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { differenceOf } from '@/text/difference'
import { readableText } from '@/text/readable-text'
import { chance } from './chance'
import { chanceArticle } from './chance-article'

const names = {
  source: (id: string) => (id === 's1' ? 'A Cohort Study' : 'another source'),
  document: (collection: string, id: string) => (id === 'a1' ? `/${collection}/there` : undefined),
}

const read = (...blocks: string[]) =>
  readableText(`bedside-text 1\n${['# T', ...blocks].map((block) => `\n${block}\n`).join('')}`, names)
    .split('\n\n')
    .slice(1)
    .join('\n\n')

test('labels are told in words', () => {
  expect(read('@standfirst One.', '@in-short Two.', '## A *big* heading', '> Said')).toBe(
    'Below the title: One.\n\nIn short: Two.\n\nHeading: A big heading\n\nQuote: Said',
  )
  expect(read('@hero a.webp|A cup\\|b', '@picture b.webp|')).toBe(
    'Picture at the head: A cup|b (file a.webp)\n\nPicture: without a description (file b.webp)',
  )
  expect(read('@care-card emergency|Ring now', '  - one\n    - two', '@rule', '@key-point')).toBe(
    'Emergency advice: Ring now\n\n• one\n• two\n\n(a line between two parts)\n\nKey point:',
  )
  expect(read('@reader-question q1|abc', '  An answer.')).toBe('What a reader asked (q1, abc):\n\nAn answer.')
  expect(read('|# Age |2x1 Dose\n| {s1|strong|p. 3} | x')).toBe(
    'Age | Dose\n(source: A Cohort Study, strong evidence, p. 3) | x',
  )
})

test('a destination, a source, a raised digit and struck words are told', () => {
  expect(read('See [this](https://example.org/a\\)b) and [that](@articles/a1), [gone](@pages/p9).{s1}')).toBe(
    'See this (link to https://example.org/a)b) and that (link to /articles/there), gone (link to a page that is not there now). (source: A Cohort Study)',
  )
  expect(read('10^5^ of H`2`O, ~never~ \\*as is\\*\\;next')).toBe('10^5 of H_2O, (struck out: never) *as is* next')
  expect(read('\\# not a heading', '\\- not a list')).toBe('# not a heading\n\n- not a list')
})

test('bold and italics alone are no difference', () => {
  expect(read('*Do* _not_ shake')).toBe('Do not shake')
})

test('whatever an article holds comes out without empty paragraphs, and is like itself', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const readable = readableText(canonicalText(chanceArticle(chance(seed))), names)
    expect(readable.split('\n\n').every((paragraph) => paragraph.trim() !== '')).toBe(true)
    expect(differenceOf(readable, readable).every(({ kind }) => kind === 'same')).toBe(true)
  }
})
