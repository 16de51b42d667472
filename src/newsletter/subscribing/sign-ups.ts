/** Every form that was taken: by it the page after the form knows which address its code is for. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { hashToken, newToken } from '@/platform/sealed'
import { PAGE_MINUTES } from './sign-up-rules'

/**
 * Written whatever is known of the address, so that nothing of it shows.
 * @returns the handle for the address of the page: 43 characters of base64url, nowhere kept in clear.
 */
export async function keepSignUp(req: PayloadRequest, addressHmac: string): Promise<string> {
  const handle = newToken()
  await query(
    req,
    `insert into sign_ups (token_hash, address_hmac, expires_at) values ($1, $2, now() + make_interval(mins => $3))`,
    [hashToken(handle), addressHmac, PAGE_MINUTES],
  )
  return handle
}

/** HMAC of the address that was entered; `undefined` when nobody was given this handle, or its hour is over. */
export async function addressOfSignUp(req: PayloadRequest, handle: string): Promise<string | undefined> {
  const [row] = await query<{ hmac: string }>(
    req,
    'select address_hmac as hmac from sign_ups where token_hash = $1 and expires_at > now()',
    [hashToken(handle)],
  )
  return row?.hmac
}

/**
 * The rows forget whose they are. They stay until their hour is over: whoever entered somebody's address does not see
 * on the page that its owner had it erased.
 */
export async function forgetWhoseSignUps(req: PayloadRequest, addressHmacs: string[]): Promise<void> {
  await query(req, `update sign_ups set address_hmac = 'erased' where address_hmac = any($1::text[])`, [addressHmacs])
}
