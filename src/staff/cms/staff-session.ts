/**
 * The only way in for a session: Payload's own check of the token, and then ours. Whoever still owes a second factor is
 * known by name and has no role, so that every access function answers no.
 */
import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload'
import { actAs } from '@/platform/actor'
import { owedBy, signedIn } from '../second-factor'

export const staffSession: AuthStrategy = {
  name: 'staff-session',
  authenticate: async (args) => {
    const { user, ...rest } = await JWTAuthentication(args)
    const account = signedIn(user)
    if (!user || !account) return { ...rest, user: null }
    const owed = await owedBy(await actAs('system', args.payload), account)
    return { ...rest, user: owed ? { ...user, secondFactorOwed: owed } : user }
  },
}

/** Payload adds a strategy of its own behind ours, which would let in what ours could not look at. */
export function closeOtherWaysIn(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.filter(({ name }) => name === staffSession.name)
}
