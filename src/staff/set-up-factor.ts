/** Setting up an authenticator. Nothing is stored before its first code was right. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { takeTurn } from '@/platform/rate-limit'
import { keyRing, open, seal } from '@/platform/sealed'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { newSecret, stepOf } from './authenticator'
import { lockFactor } from './lock-factor'
import { renewRecoveryCodes } from './recovery-codes'
import { type SignedIn, showingOf } from './second-factor'
import { mayChangeFactor } from './second-factor-rules'
import { letPass } from './show-code'

const HALF_AN_HOUR = 30 * 60_000
const tries = { name: 'second-factor-set-up', most: 10, seconds: 600 }

export type Offer = { secret: string; sealed: string }

/** A new secret, and the same sealed for one account and half an hour, as the form carries it. */
export function offerSecret(account: SignedIn, now = new Date()): Offer {
  const secret = newSecret()
  return {
    secret,
    sealed: seal(ring(), JSON.stringify([account.id, secret, now.toISOString()]), 'second-factor-offer'),
  }
}

/** What an offer holds; undefined for somebody else's, an old one, and anything that was changed. */
export function secretOf(account: SignedIn, sealed: string, now = new Date()): string | undefined {
  try {
    const parts: unknown = JSON.parse(open(ring(), sealed, 'second-factor-offer'))
    if (!Array.isArray(parts)) return undefined
    const [id, secret, at] = parts.map(String)
    const fresh = now.getTime() - new Date(at ?? '').getTime() < HALF_AN_HOUR
    return id === account.id && fresh ? secret : undefined
  } catch {
    return undefined
  }
}

export type SetUpRefusal = 'wrong-code' | 'too-many' | 'stale-offer' | 'show-code'

/** @returns the recovery codes, to be written down now: they are not shown again. */
export async function setUpFactor(
  req: PayloadRequest,
  account: SignedIn,
  given: { sealed: string; code: string },
  now = new Date(),
): Promise<Result<string[], SetUpRefusal>> {
  const may = mayChangeFactor(await showingOf(req, account))
  if (!may.ok) return may
  if ((await takeTurn(req, tries, account.id)) > 0) return no('too-many')
  const secret = secretOf(account, given.sealed, now)
  if (!secret) return no('stale-offer')
  const step = stepOf(secret, given.code, now)
  if (step === undefined) return no('wrong-code')
  return inTransaction(req, async () => {
    // Two set-ups at once: the second one must have shown the first one's code.
    await lockFactor(req, account.id)
    const still = mayChangeFactor(await showingOf(req, account))
    if (!still.ok) return still
    await keep(req, account.id, secret, step)
    await query(req, 'delete from second_factor_passes where staff_id = $1', [account.id])
    await letPass(req, account)
    return done(await renewRecoveryCodes(req, account.id))
  })
}

const keep = (req: PayloadRequest, id: string, secret: string, step: number) =>
  query(
    req,
    `insert into second_factors (staff_id, sealed_secret, confirmed_at, last_step) values ($1, $2, now(), $3)
     on conflict (staff_id) do update
       set sealed_secret = excluded.sealed_secret, confirmed_at = excluded.confirmed_at, last_step = excluded.last_step`,
    [id, seal(ring(), secret, 'second-factor'), step],
  )

const ring = () => keyRing(env().BEDSIDE_KEYS)
