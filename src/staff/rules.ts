/** Pure decisions about accounts. */
import { no, type Verdict, yes } from '@/platform/verdict'
import type { Role } from './roles'

/**
 * An account may be taken away, or get another role, while somebody is left who keeps accounts.
 * @param others how many other accounts are administrators.
 */
export function mayStopBeing(
  role: Role | undefined,
  becomes: Role | 'nobody',
  others: number,
): Verdict<'last-administrator'> {
  return role === 'administrator' && becomes !== 'administrator' && others === 0 ? no('last-administrator') : yes
}
