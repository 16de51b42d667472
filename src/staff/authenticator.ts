/** Time-based one-time codes (RFC 6238), as every authenticator app makes them: six digits, thirty seconds, SHA-1. */
import { Secret, TOTP } from 'otpauth'

const STEP_SECONDS = 30
const ISSUER = 'Bedside'

const authenticator = (secret: string, label = ISSUER) =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: STEP_SECONDS, digits: 6 })

/** 160 random bits in base32, 32 characters (RFC 4226, section 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The `otpauth://` address that an app reads from a picture. */
export const setUpAddress = (secret: string, account: string): string => authenticator(secret, account).toString()

/** The step a code belongs to, one before or after now at most; undefined for a wrong code. */
export function stepOf(secret: string, typed: string, now: Date): number | undefined {
  const code = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return undefined
  const away = authenticator(secret).validate({ token: code, timestamp: now.getTime(), window: 1 })
  return away === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + away
}
