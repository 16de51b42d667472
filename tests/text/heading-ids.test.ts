import { expect, test } from 'vitest'
import { headingIds } from '@/text/heading-ids'

test.each([
  ['How much, how often?', 'how-much-how-often'],
  ['Fièvre', 'fievre'],
  ['Молоко и сон', 'молоко-и-сон'],
  ['がん', 'がん'],
  ['हिन्दी', 'हिन्दी'],
  ['!?', 'section'],
  ['Sources', 'section-sources'],
  ['In short', 'section-in-short'],
  ['Main', 'section-main'],
  ['Cite 3', 'section-cite-3'],
  ['Source: milk', 'section-source-milk'],
  ['C. difficile', 'section-c-difficile'],
  ['Coffee', 'coffee'],
])('%s has the id %s', (words, id) => {
  expect(headingIds()(words)).toBe(id)
})

test('repeated headings are told apart, also from a heading that reads like a repeat', () => {
  const idOf = headingIds()
  expect(['Milk', 'Milk 2', 'milk', 'MILK', 'Milk 2', '?', '!', 'Section'].map(idOf)).toEqual([
    'milk',
    'milk-2',
    'milk-3',
    'milk-4',
    'milk-2-2',
    'section',
    'section-2',
    'section-3',
  ])
})

test('ten thousand equal headings have ten thousand ids', () => {
  const idOf = headingIds()
  expect(new Set(Array.from({ length: 10_000 }, () => idOf('Milk'))).size).toBe(10_000)
})
