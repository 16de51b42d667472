import { expect, test } from 'vitest'
import { newSecret, stepOf } from '@/staff/authenticator'
import type { Role } from '@/staff/roles'
import { mayChangeFactor, mayRemoveFactor, mayWork, mustHaveFactor } from '@/staff/second-factor-rules'
import { codeAt } from '../world/authenticator-app'

const cases: { live: boolean; role: Role; hasFactor: boolean; passed: boolean; works: string; removes: string }[] = [
  { live: false, role: 'administrator', hasFactor: false, passed: false, works: 'yes', removes: 'yes' },
  { live: false, role: 'editor', hasFactor: true, passed: false, works: 'show-code', removes: 'show-code' },
  { live: false, role: 'author', hasFactor: true, passed: true, works: 'yes', removes: 'yes' },
  { live: true, role: 'author', hasFactor: false, passed: false, works: 'yes', removes: 'yes' },
  { live: true, role: 'author', hasFactor: true, passed: false, works: 'show-code', removes: 'show-code' },
  { live: true, role: 'administrator', hasFactor: false, passed: false, works: 'set-up', removes: 'needed-here' },
  { live: true, role: 'editor', hasFactor: false, passed: true, works: 'set-up', removes: 'needed-here' },
  { live: true, role: 'moderator', hasFactor: true, passed: false, works: 'show-code', removes: 'needed-here' },
  { live: true, role: 'moderator', hasFactor: true, passed: true, works: 'yes', removes: 'needed-here' },
]

const say = (verdict: { ok: true } | { ok: false; reason: string }) => (verdict.ok ? 'yes' : verdict.reason)

test.each(cases)('$role, live $live, has one $hasFactor, showed it $passed: works $works', (showing) => {
  expect(say(mayWork(showing))).toBe(showing.works)
  expect(say(mayRemoveFactor(showing))).toBe(showing.removes)
})

test('one that is there is replaced only by who has shown it', () => {
  const showing = { live: true, role: 'editor' as const, hasFactor: true }
  expect(say(mayChangeFactor({ ...showing, passed: false }))).toBe('show-code')
  expect(say(mayChangeFactor({ ...showing, passed: true }))).toBe('yes')
  expect(say(mayChangeFactor({ ...showing, hasFactor: false, passed: false }))).toBe('yes')
})

test('whoever can read private originals needs one in live mode, and nobody in demo', () => {
  const needing = (live: boolean) =>
    (['administrator', 'editor', 'author', 'moderator'] as const).filter((role) => mustHaveFactor({ live, role }))
  expect(needing(true)).toEqual(['administrator', 'editor', 'moderator'])
  expect(needing(false)).toEqual([])
})

test('a code is right for its half minute and the ones beside it, however it is spaced', () => {
  const secret = newSecret()
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 29) + seconds * 1000)
  const code = codeAt(secret, at(0))
  const step = stepOf(secret, code, at(0))
  expect(step).toBe(at(0).getTime() / 30_000)
  expect(stepOf(secret, `${code.slice(0, 3)} ${code.slice(3)}`, at(29))).toBe(step)
  expect(stepOf(secret, code, at(45))).toBe(step)
  expect(stepOf(secret, code, at(95))).toBeUndefined()
  for (const typed of ['', '12345', 'abcdef', `${code}1`]) expect(stepOf(secret, typed, at(0))).toBeUndefined()
})

test('the code is the one of RFC 6238, appendix B', () => {
  // The RFC's secret, "12345678901234567890", in base32; its eight digits end in these six.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect(codeAt(secret, new Date(59_000))).toBe('287082')
  expect(codeAt(secret, new Date(1_111_111_109_000))).toBe('081804')
  expect(codeAt(secret, new Date(20_000_000_000_000))).toBe('353130')
})
