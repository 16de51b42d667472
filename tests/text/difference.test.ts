import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { differenceOf, type ParagraphDifference, wordDifference } from '@/text/difference'
import { chance, seeds } from './chance'
import { chanceArticle } from './chance-article'

const shown = (found: readonly ParagraphDifference[]) =>
  found.map(({ kind, pieces }) => `${kind}: ${pieces.map(marked).join('')}`)
const marked = ({ kind, words }: { kind: string; words: string }) =>
  kind === 'same' ? words : kind === 'removed' ? `<-${words}>` : `<+${words}>`

test('paragraphs are the same, removed, added or changed in some words', () => {
  const before = '# Milk\n\nTake 5 mg twice a day.\n\nThis goes away entirely.\n\nThe end stays.'
  const after = '# Milk\n\nTake 10 mg twice every day.\n\nThe end stays.\n\nSomething new at last.'
  expect(shown(differenceOf(before, after))).toEqual([
    'same: # Milk',
    'changed: Take<- 5><+ 10> mg twice<- a><+ every> day.',
    'removed: <-This goes away entirely.>',
    'same: The end stays.',
    'added: <+Something new at last.>',
  ])
})

test('a rewritten paragraph finds its partner though others came and went around it', () => {
  const before = 'One thing here.\n\nBabies sleep on their back, always.'
  const after = 'Quite another matter.\n\nNothing like it.\n\nBabies sleep on their back, every night.'
  expect(shown(differenceOf(before, after))).toEqual([
    'removed: <-One thing here.>',
    'added: <+Quite another matter.>',
    'added: <+Nothing like it.>',
    'changed: Babies sleep on their back,<- always.><+ every night.>',
  ])
})

test.each([
  ['a b c', 'b c', '<-a> b c'],
  ['b c', 'a b c', '<+a> b c'],
  ['a b', 'a b c', 'a b<+ c>'],
  ['now{s1}.', 'now{s2|limited|p. 4}.', 'now<-{s1}><+{s2|limited|p. 4}>.'],
  ['- a\n- b', '- a - b', '- a<-\n> - b'],
  ['+ a\n  - b', '+ a\n- b', '+ a<-\n  ><+\n>- b'],
  ['  a', 'a', '<-  >a'],
  ['\\', '{', '<-\\><+{>'],
])('%j to %j', (before, after, expected) => {
  expect(wordDifference(before, after).map(marked).join('')).toBe(expected)
})

test('both texts can be read from their difference', () => {
  const spaceless = (words: string) => words.replace(/ /g, '')
  const without = (kind: string, found: readonly ParagraphDifference[]) =>
    found
      .filter((paragraph) => paragraph.kind !== kind)
      .map(({ pieces }) => pieces.filter((piece) => piece.kind !== kind).map(({ words }) => words))
      .map((words) => spaceless(words.join('')))
  for (const seed of seeds(500)) {
    const random = chance(seed)
    const before = canonicalText(chanceArticle(random))
    const after = before.replace(/\S+/g, (word) =>
      random.below(8) === 0 ? random.pick('', 'new', 'a b', '\n\n') : word,
    )
    const found = differenceOf(before, after)
    expect(without('added', found), `seed ${seed}`).toEqual(before.split('\n\n').map(spaceless))
    expect(without('removed', found), `seed ${seed}`).toEqual(after.split('\n\n').map(spaceless))
    expect(differenceOf(before, before).every(({ kind }) => kind === 'same')).toBe(true)
  }
})

test('texts too long to compare word by word are shown as replaced', () => {
  const long = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join(' ')
  const pieces = wordDifference(`same ${long('a')} end`, `same ${long('b')} end`)
  expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
})
