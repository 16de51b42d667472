import { Secret, TOTP } from 'otpauth'

/** What an authenticator app shows at this time. */
export const codeAt = (secret: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret), period: 30, digits: 6 }).generate({ timestamp: now.getTime() })
