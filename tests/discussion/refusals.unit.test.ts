import { expect, test } from 'vitest'
import { refusalOf } from '@/discussion/web/refusals'
import { no } from '@/platform/verdict'

test.each([
  [{ ...no('too-soon'), wait: 25 }, 429, 'Please wait 25 seconds', 25],
  [{ ...no('too-soon'), wait: 1500 }, 429, 'Please wait 25 minutes', 1500],
  [{ ...no('too-soon'), wait: 40_000 }, 429, 'Please wait 12 hours', 40_000],
  [{ ...no('site-busy'), wait: 5 }, 429, 'Many people are writing just now. Please wait 5 seconds', 5],
  [no('closed'), 422, 'This discussion is closed. You may want to copy your words', undefined],
  [no('no-article'), 404, 'You may want to copy your words', undefined],
  [no('no-parent'), 404, 'You may want to copy your words', undefined],
] as const)('%j is said kindly, and what to do', (result, status, words, retryAfter) => {
  const refused = refusalOf(result)
  expect([refused.status, refused.retryAfter]).toEqual([status, retryAfter])
  expect(refused.words).toContain(words)
})
