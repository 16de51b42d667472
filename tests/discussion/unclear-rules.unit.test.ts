import { expect, test } from 'vitest'
import { maySettleUnclear, OUTCOME_MOST } from '@/discussion/unclear-rules'

const of = { newest: 2, latest: 4 }
const said = { words: 'It means per day.' }

test.each([
  ['editor', { outcome: 'clearer', words: '', version: 3 }, undefined],
  ['editor', { outcome: 'clearer', words: '', version: 2 }, 'no-version'],
  ['editor', { outcome: 'clearer', words: '', version: 5 }, 'no-version'],
  ['editor', { outcome: 'clearer', words: '' }, 'no-version'],
  ['editor', { outcome: 'explained', ...said }, undefined],
  ['editor', { outcome: 'kept', words: '' }, 'no-words'],
  ['editor', { outcome: 'kept', words: 'a'.repeat(OUTCOME_MOST + 1) }, 'too-long'],
  ['administrator', { outcome: 'reopened', words: '' }, undefined],
  ['moderator', { outcome: 'not-useful', words: '' }, undefined],
  ['moderator', { outcome: 'explained', ...said }, 'not-the-desk'],
  ['moderator', { outcome: 'reopened', words: '' }, 'not-the-desk'],
  ['author', { outcome: 'not-useful', words: '' }, 'not-a-confidant'],
  [undefined, { outcome: 'not-useful', words: '' }, 'not-a-confidant'],
] as const)('%s, %j: %s', (role, wish, reason) => {
  const verdict = maySettleUnclear(role, wish, of)
  expect(verdict.ok ? undefined : verdict.reason).toBe(reason)
})
