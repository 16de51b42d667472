/** Who must show more than a password: pure. */
import { no, type Verdict, yes } from '@/platform/verdict'
import type { Role } from './roles'

export type Showing = {
  /** Whether this installation is live: readers' real words are in it. */
  live: boolean
  role: Role | undefined
  /** Whether the account has an authenticator. */
  hasFactor: boolean
  /** Whether this session has shown a code. */
  passed: boolean
}

const readsOriginals: readonly Role[] = ['administrator', 'editor', 'moderator']

/** In live mode, whoever can read what readers sent in private needs one; everybody else may have one. */
export const mustHaveFactor = ({ live, role }: Pick<Showing, 'live' | 'role'>): boolean =>
  live && role !== undefined && readsOriginals.includes(role)

/** Whether a session may do anything at all yet. */
export function mayWork(showing: Showing): Verdict<'show-code' | 'set-up'> {
  if (showing.hasFactor) return showing.passed ? yes : no('show-code')
  return mustHaveFactor(showing) ? no('set-up') : yes
}

/** An authenticator is taken away, or replaced by another, only by a session that has shown it. */
export function mayChangeFactor({ hasFactor, passed }: Showing): Verdict<'show-code'> {
  return !hasFactor || passed ? yes : no('show-code')
}

export function mayRemoveFactor(showing: Showing): Verdict<'show-code' | 'needed-here'> {
  return mustHaveFactor(showing) ? no('needed-here') : mayChangeFactor(showing)
}
