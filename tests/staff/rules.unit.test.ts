import { expect, test } from 'vitest'
import { mayStopBeing } from '@/staff/rules'

test.each([
  ['administrator', 'editor', 0, false],
  ['administrator', 'nobody', 0, false],
  ['administrator', 'administrator', 0, true],
  ['administrator', 'nobody', 1, true],
  ['editor', 'nobody', 0, true],
  [undefined, 'nobody', 0, true],
] as const)('%s may become %s beside %i others: %s', (role, becomes, others, ok) => {
  expect(mayStopBeing(role, becomes, others).ok).toBe(ok)
})
