import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, type Result } from '@/platform/verdict'
import { type SignedIn, showingOf } from './second-factor'
import { mayRemoveFactor } from './second-factor-rules'

/** Takes one's own authenticator away, where it is not needed. */
export async function removeFactor(
  req: PayloadRequest,
  account: SignedIn,
): Promise<Result<'removed', 'show-code' | 'needed-here'>> {
  const may = mayRemoveFactor(await showingOf(req, account))
  if (!may.ok) return may
  await forgetFactor(req, account.id)
  return done('removed')
}

/** Everything of an account's second factor: when it is deleted, or when phone and codes are lost. */
export const forgetFactor = (req: PayloadRequest, staffId: string): Promise<void> =>
  inTransaction(req, async () => {
    for (const table of ['second_factors', 'recovery_codes', 'second_factor_passes'])
      await query(req, `delete from ${table} where staff_id = $1`, [staffId])
  })

/** For the command line, where phone and recovery codes are lost. @returns an exit code. */
export async function resetFactor(req: PayloadRequest, email: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [account] = docs
  if (!account) {
    console.error(`There is no account for ${email}.`)
    return 1
  }
  await forgetFactor(req, account.id)
  console.log(`${email} signs in with the password alone next time, and is asked to set up a new authenticator.`)
  return 0
}
