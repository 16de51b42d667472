import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { type Limit, takeTurn } from '@/platform/rate-limit'
import { keyRing, open } from '@/platform/sealed'
import { done, no, type Result } from '@/platform/verdict'
import { stepOf } from './authenticator'
import { useRecoveryCode } from './recovery-codes'
import type { SignedIn } from './second-factor'

/** A million codes, and one of three is right at any time: five tries in five minutes would take years. */
const tries: readonly Limit[] = [
  { name: 'second-factor-5m', most: 5, seconds: 300 },
  { name: 'second-factor-day', most: 50, seconds: 86_400 },
]

/** A session that has shown its code works for half a day at most, and never longer than the session itself. */
const PASS_HOURS = 12

export type CodeRefusal = 'wrong-code' | 'too-many'

/** Shows a code of the app, or a recovery code. From then on this session may work. */
export async function showCode(
  req: PayloadRequest,
  account: SignedIn,
  typed: string,
  now = new Date(),
): Promise<Result<'passed', CodeRefusal>> {
  for (const limit of tries) if ((await takeTurn(req, limit, account.id)) > 0) return no('too-many')
  const right = (await isFreshCode(req, account.id, typed, now)) || (await useRecoveryCode(req, account.id, typed))
  if (!right) return no('wrong-code')
  await letPass(req, account)
  return done('passed')
}

export async function letPass(req: PayloadRequest, { id, session }: SignedIn): Promise<void> {
  await query(req, 'delete from second_factor_passes where until < now()')
  await query(
    req,
    `insert into second_factor_passes (session_id, staff_id, until) values ($1, $2, now() + make_interval(hours => $3))
     on conflict (session_id) do update set until = excluded.until`,
    [session, id, PASS_HOURS],
  )
}

/** A code works once: its step must come after the last one that was used. */
async function isFreshCode(req: PayloadRequest, id: string, typed: string, now: Date): Promise<boolean> {
  const [row] = await query<{ sealed: string }>(
    req,
    'select sealed_secret as sealed from second_factors where staff_id = $1 and confirmed_at is not null',
    [id],
  )
  const step = row && stepOf(open(keyRing(env().BEDSIDE_KEYS), row.sealed, 'second-factor'), typed, now)
  if (step === undefined) return false
  const used = await query(
    req,
    'update second_factors set last_step = $2 where staff_id = $1 and last_step < $2 returning 1',
    [id, step],
  )
  return used.length > 0
}
