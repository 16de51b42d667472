import { expect, test } from 'vitest'
import { partOfSeries } from '@/articles/part-of-series'

const parts = (...ids: string[]) => ids.map((id) => ({ id, title: `About ${id}` }))

test.each([
  ['the first', 'a', { number: 1, of: 3, next: 'b' }],
  ['one in the middle', 'b', { number: 2, of: 3, previous: 'a', next: 'c' }],
  ['the last', 'c', { number: 3, of: 3, previous: 'b' }],
])('%s of three knows its number and its neighbours', (_, article, { number, of, ...around }) => {
  const part = partOfSeries(parts('a', 'b', 'c'), article)
  expect(part).toMatchObject({ number, of })
  expect([part?.previous?.id, part?.next?.id]).toEqual([
    'previous' in around ? around.previous : undefined,
    'next' in around ? around.next : undefined,
  ])
})

test('a stranger is no part, and a series of one is none for its only part', () => {
  expect(partOfSeries(parts('a', 'b'), 'z')).toBeUndefined()
  expect(partOfSeries(parts('a'), 'a')).toBeUndefined()
})
