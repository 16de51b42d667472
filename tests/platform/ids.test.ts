import { expect, test } from 'vitest'
import { isId } from '@/platform/ids'

test.each([
  ['0198c3f4-0000-7000-8000-000000000001', true],
  ['0198C3F4-0000-7000-8000-00000000000A', true],
  ['-'.repeat(36), false],
  ['0198c3f400007000800000000000000100000', false],
  ['0198c3f4-0000-7000-8000-000000000001\n', false],
  ['', false],
])('Postgres is asked about %j: %s', (text, is) => {
  expect(isId(text)).toBe(is)
})
