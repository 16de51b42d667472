import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { changedSections } from '@/text/changed-sections'
import { sectionsOf } from '@/text/sections'
import { walkBody } from '@/text/walk'
import { chance, seeds } from './chance'
import { chanceArticle } from './chance-article'
import { body, heading, paragraph, text } from './lexical'

/** A text from "Heading: words" for each section; the first has no heading. */
const textOf = (opening: string, ...sections: string[]) => {
  const nodes = sections.flatMap((section) => {
    const [title = '', words = ''] = section.split(': ')
    return [heading('h2', title), paragraph(text(words))]
  })
  const walked = walkBody(body(paragraph(text(opening)), ...nodes))
  return canonicalText({ title: 'Milk', standfirst: '', inShort: '', body: walked })
}

const A = 'Milk: It is made day and night.'
const B = 'Sleep: Babies wake often, and that is well.'
const C = 'Tea: Some like it and some do not.'
const before = textOf('Hello.', A, B, C)

test.each([
  ['nothing', before, []],
  ['a section moved', textOf('Hello.', C, A, B), []],
  ['the opening', textOf('Good day.', A, B, C), [{ heading: null, what: 'changed' }]],
  ['a section', textOf('Hello.', A, `${B} Now.`, C), [{ heading: 'Sleep', what: 'changed' }]],
  ['a section moved and changed', textOf('Hello.', `${B} Now.`, A, C), [{ heading: 'Sleep', what: 'changed' }]],
  [
    'all words under a heading',
    textOf('Hello.', A, 'Sleep: Quite another thing.', C),
    [{ heading: 'Sleep', what: 'changed' }],
  ],
  ['a heading', textOf('Hello.', A, B.replace('Sleep', 'Nights'), C), [{ heading: 'Nights', what: 'changed' }]],
  ['a section more', textOf('Hello.', A, 'Coffee: New words here.', B, C), [{ heading: 'Coffee', what: 'added' }]],
  ['a section less', textOf('Hello.', A, C), [{ heading: 'Sleep', what: 'removed' }]],
  [
    'a section instead of another',
    textOf('Hello.', A, 'Coffee: New words here.', C),
    [
      { heading: 'Coffee', what: 'added' },
      { heading: 'Sleep', what: 'removed' },
    ],
  ],
  ['a section twice', textOf('Hello.', A, B, B, C), [{ heading: 'Sleep', what: 'added' }]],
])('%s', (_what, after, expected) => {
  expect(changedSections(before, after)).toEqual(expected)
})

test('headings are given as people read them', () => {
  expect(changedSections(before, textOf('Hello.', A, B, C, 'A * b: New.'))).toEqual([
    { heading: 'A * b', what: 'added' },
  ])
})

test('sections are named just where their hashes differ', () => {
  for (const seed of seeds(1500)) {
    const by = chance(seed)
    const old = canonicalText(chanceArticle(by))
    const now = by.below(2) ? canonicalText(chanceArticle(by)) : `${old}\n## x\n`
    const hashes = (canonical: string) => sectionsOf(canonical).map(({ hash }) => hash)
    const changed = changedSections(old, now)
    expect(changed.length === 0, `seed ${seed}`).toBe(hashes(old).sort().join() === hashes(now).sort().join())
    const count = (what: string) => changed.filter((one) => one.what === what).length
    expect(hashes(now).length - hashes(old).length, `seed ${seed}`).toBe(count('added') - count('removed'))
  }
})
