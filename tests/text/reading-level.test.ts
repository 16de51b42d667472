import { expect, test } from 'vitest'
import { readingLevelOf, sentencesIn } from '@/text/reading-level'
import { syllablesIn } from '@/text/syllables'

const BY_COUNT: readonly (readonly [number, string])[] = [
  [1, 'milk sleep safe helped called takes dose months weeks the be eye breathe breathes lives hours used'],
  [1, 'weight pier died tried'],
  [2, 'baby babies bottle bottles feeding doctor vaccine vaccines fever caffeine coffee sleeping safely'],
  [2, 'likely movement careful careless wanted settled doses dosage create patient patients diet quiet'],
  [2, 'special hybrid mammal creature precious question questions studies study equal language rhythm'],
  [2, 'people something sometimes therefore ago any via breathing watches washes changes sizes boxes trying'],
  [2, "saying playing knowing using needed increased reduced asthma symptoms little simple table people's"],
  [2, 'mother able social newborn iron science thousand protein fluoride ancient client copies worried'],
  [2, 'carried'],
  [3, 'breastfeeding medicine alcohol completely supplement settlement measurement allergy allergic nausea'],
  [3, 'creating created nutrient nutrients earlier easier video radio physician platypus seemingly'],
  [3, 'infection infections serious previous religion national evidence usual actual quality autism'],
  [3, 'everyone family families oxygen twenty-four initial essential potential premature cereal theatre'],
  [3, 'area iodine period audience efficient happier carrier premium medium sodium calcium radius'],
  [4, 'emergency vaccinated temperature ibuprofen diarrhea anxiety australian reptilian influenza pneumonia'],
  [4, 'bacteria bacterial medication situation usually continuous recommended diabetes diagnosis reliable'],
  [4, 'variable appropriate neonatal experience ingredient obedient convenient society variety potassium'],
  [5, 'paracetamol pediatrician ambiguity immediately association associated'],
]

const KNOWN = BY_COUNT.flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const))

test('ninety-five of a hundred words of health writing have their syllables counted right', () => {
  const wrong = KNOWN.filter(([word, count]) => syllablesIn(word) !== count)
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(KNOWN.length * 0.05)
})

test.each([
  ['', 1],
  ['24', 1],
  ['3.5', 1],
  ['“Babies,”', 2],
  ['Crème', 1],
  ['twenty-four', 3],
])('%j has %i', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})

test.each([
  // 6 words of one syllable: 0.39 * 6 + 11.8 - 15.59
  ['The cat sat on the mat.', -1.5, 3.1],
  // The example of the article on Flesch-Kincaid in Wikipedia: grade 13.1; four polysyllables
  ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13.1, 14.6],
  // Lincoln's opening: 30 words, 48 syllables, 5 polysyllables (continent, liberty, dedicated, proposition, created)
  [
    'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.',
    15,
    15.9,
  ],
])('%s', (words, fleschKincaid, smog) => {
  const level = readingLevelOf(words)
  expect(level?.fleschKincaid).toBeGreaterThan(fleschKincaid - 0.5)
  expect(level?.fleschKincaid).toBeLessThan(fleschKincaid + 0.5)
  expect(level?.smog).toBeGreaterThan(smog - 0.5)
  expect(level?.smog).toBeLessThan(smog + 0.5)
})

test('a text without words has no reading level', () => {
  expect(readingLevelOf(' – … \n')).toBeUndefined()
})

test('sentences end where a reader stops', () => {
  expect(
    sentencesIn(
      'Ask Dr. Lee, e.g. today. It weighs 3.5 kg! (Really?) Take vitamin C. Then rest… “Well.” 5 mg is enough.\nAn item\n– –\nAt 5 p.m. eat.',
    ),
  ).toEqual([
    'Ask Dr. Lee, e.g. today.',
    'It weighs 3.5 kg!',
    '(Really?)',
    'Take vitamin C.',
    'Then rest…',
    '“Well.”',
    '5 mg is enough.',
    'An item',
    'At 5 p.m. eat.',
  ])
})
