import { expect, test } from 'vitest'
import { similarTitles } from '@/discussion/similar-titles'

const answers = [
  'Can I drink coffee while breastfeeding?',
  'Which quantities of caffeine pass into the milk?',
  'How long can expressed milk stay in the fridge?',
  'Are hiccups a problem for newborns?',
  'When do babies sleep through the night?',
].map((title) => ({ t: title, p: `/questions/${title.slice(0, 8).toLowerCase()}` }))

test.each([
  ['How much coffee may I drink? I am breastfeeding', 'Can I drink coffee while breastfeeding?'],
  ['my newborn has had hiccups all day is that a problem', 'Are hiccups a problem for newborns?'],
  ['Expressed milk in the fridge: how many days', 'How long can expressed milk stay in the fridge?'],
  ['does SLEEPING through the night come with solids', 'When do babies sleep through the night?'],
])('%s: somebody asked nearly that', (words, title) => {
  expect(similarTitles(words, answers)[0]?.t).toBe(title)
})

test.each([
  '',
  'Hello',
  'My baby has a rash on the belly, what can it be?',
  'When can my child swim in the sea?',
  '?!…',
])('“%s” is near to nothing', (words) => {
  expect(similarTitles(words, answers)).toEqual([])
})

test('the nearest stands first, and no more than were asked for', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    t: `Coffee and sleep, part ${index}`,
    p: `/${index}`,
  }))
  expect(similarTitles('coffee and sleep', many)).toHaveLength(3)
  expect(similarTitles('coffee and sleep', [], 3)).toEqual([])
})
