import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Pages after the form whose hour is over, and codes that work no more: nothing is left to find an address by. */
export async function forgetSignUps(req: PayloadRequest): Promise<void> {
  await query(req, 'delete from sign_ups where expires_at < now()')
  await query(req, 'delete from confirm_codes where expires_at < now()')
}
