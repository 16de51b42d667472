/** Codes for the day the phone is lost: ten, each good once, shown once and kept as HMACs. */
import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { hmac, keyRing } from '@/platform/sealed'
import { inTransaction } from '@/platform/transaction'
import { lockFactor } from './lock-factor'

const HOW_MANY = 10
/** Without letters and digits that look alike. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

const newCode = () => Array.from({ length: 12 }, () => SIGNS[randomInt(SIGNS.length)]).join('')
const readable = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')
const bare = (typed: string) => typed.toLowerCase().replace(/[^a-z0-9]/g, '')
const known = (staffId: string, code: string) =>
  hmac(keyRing(env().BEDSIDE_KEYS), `${staffId}:${bare(code)}`, 'recovery-code')

/** Replaces all codes of an account. @returns the new ones, as they are written down. */
export async function renewRecoveryCodes(req: PayloadRequest, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode)
  const hashes = codes.map((code) => known(staffId, code))
  await inTransaction(req, async () => {
    // Twice at once: what both show would be good otherwise.
    await lockFactor(req, staffId)
    await query(req, 'delete from recovery_codes where staff_id = $1', [staffId])
    await query(req, 'insert into recovery_codes (staff_id, code_hash) select $1, unnest($2::text[])', [
      staffId,
      hashes,
    ])
  })
  return codes.map(readable)
}

/** Uses a code up. @returns whether it was one. */
export async function useRecoveryCode(req: PayloadRequest, staffId: string, typed: string): Promise<boolean> {
  const used = await query(
    req,
    'update recovery_codes set used_at = now() where staff_id = $1 and code_hash = $2 and used_at is null returning 1',
    [staffId, known(staffId, typed)],
  )
  return used.length > 0
}

export async function recoveryCodesLeft(req: PayloadRequest, staffId: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    req,
    'select count(*)::int as n from recovery_codes where staff_id = $1 and used_at is null',
    [staffId],
  )
  return row?.n ?? 0
}
