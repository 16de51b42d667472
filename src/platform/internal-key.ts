import { timingSafeEqual } from 'node:crypto'
import { env } from './env'
import { hmac, keyRing } from './sealed'

export const INTERNAL_KEY_HEADER = 'x-bedside-internal'

/** What the processes of one installation know and nobody else. */
export const internalKey = (): string => hmac(keyRing(env().BEDSIDE_KEYS), 'changes', 'internal')

export function isInternal(headers: Headers): boolean {
  const given = Buffer.from(headers.get(INTERNAL_KEY_HEADER) ?? '')
  const known = Buffer.from(internalKey())
  return given.length === known.length && timingSafeEqual(given, known)
}
