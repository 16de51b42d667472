import { expect, test } from 'vitest'
import { add, exitCode, honest, lastLine, none } from '../../bin/counts.mjs'

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

test('the last line adds up what ran', () => {
  expect(lastLine(add(counts(2, 0, 1), counts(3, 1)))).toBe('5 passed, 1 failed, 1 skipped')
})

test.each([
  ['all passed', counts(2, 0, 1), 0],
  ['one failed', counts(9, 1), 1],
  ['nothing ran', none, 1],
  ['everything was skipped', counts(0, 0, 4), 1],
])('exit code when %s: %j → %i', (_, given, code) => {
  expect(exitCode(given)).toBe(code)
})

test.each([
  ['a good run stays as it is', counts(3, 0), 0, counts(3, 0)],
  ['a failed run stays as it is', counts(3, 2), 1, counts(3, 2)],
  ['a runner that wrote no report has crashed', undefined, 0, counts(0, 1)],
  ['a runner that fails without a failed test has crashed', counts(3, 0), 1, counts(3, 1)],
  ['a run without tests has failed', counts(0, 0, 2), 0, counts(0, 1, 2)],
])('%s', (_, reported, code, expected) => {
  expect(honest(reported, code)).toEqual(expected)
})
