import { expect, test } from 'vitest'
import { scaleOf } from '@/newsletter/cms/admin/plot-scale'

test.each([
  ['nothing at all', 0, 0, [0, 1]],
  ['one', 1, 0, [0, 1]],
  ['a few', 7, 0, [0, 2, 4, 6, 8]],
  ['a hundred thousand', 99_500, 0, [0, 50_000, 100_000]],
  ['some come, some go', 30, 12, [-20, 0, 20, 40]],
  ['only goes', 0, 3, [-3, -2, -1, 0, 1]],
])('%s', (_, up, down, ticks) => {
  const scale = scaleOf(up, down)
  expect(scale.ticks).toEqual(ticks)
  expect(scale.top).toBeGreaterThanOrEqual(up)
  expect(scale.bottom).toBeGreaterThanOrEqual(down)
})
