/**
 * The six digits of a confirmation letter. They are few, so they are good for a short time and a few tries, and only on
 * the page of somebody who entered that address. A code belongs to its letter's link: either uses up both.
 */
import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { keys } from '@/mailroom/keys'
import { revokeLinks } from '@/mailroom/links'
import { query } from '@/platform/database'
import { hmac } from '@/platform/sealed'
import { CONFIRM, subscriberSubject } from './link-purposes'
import { CODE_MINUTES, CODE_TRIES } from './sign-up-rules'

export type ConfirmCode = { linkId: string; subscriberId: string; used: boolean }

/** The same digits in two letters have different look-ups. */
const lookUp = (linkId: string, code: string) => hmac(keys(), `${linkId}:${code}`, 'confirm-code')

/** @returns six digits, nowhere kept in clear. */
export async function makeCode(
  req: PayloadRequest,
  { linkId, subscriberId, addressHmac }: { linkId: string; subscriberId: string; addressHmac: string },
): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await query(
    req,
    `insert into confirm_codes (link_id, subscriber_id, address_hmac, code_hmac, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(mins => $5))`,
    [linkId, subscriberId, addressHmac, lookUp(linkId, code), CODE_MINUTES],
  )
  return code
}

/**
 * Tries a code against the newest one of this address that still takes tries. A wrong one is counted, and the row is
 * held until the transaction ends: many at once have no more tries than one after the other.
 */
export async function tryCode(
  req: PayloadRequest,
  addressHmac: string,
  code: string,
): Promise<ConfirmCode | undefined> {
  const [row] = await query<ConfirmCode & { kept: string }>(
    req,
    `select link_id as "linkId", subscriber_id as "subscriberId", used_at is not null as used, code_hmac as kept
     from confirm_codes where address_hmac = $1 and expires_at > now() and tries < $2
     order by created_at desc limit 1 for update`,
    [addressHmac, CODE_TRIES],
  )
  if (!row) return undefined
  const { kept, ...found } = row
  if (kept === lookUp(row.linkId, code)) return found
  await query(req, 'update confirm_codes set tries = tries + 1 where link_id = $1', [row.linkId])
  return undefined
}

/** Its letter has done what it was for. Typed again, the code says that, and does nothing. */
export async function useCode(req: PayloadRequest, linkId: string): Promise<void> {
  await query(req, 'update confirm_codes set used_at = now() where link_id = $1 and used_at is null', [linkId])
}

/** Nobody confirms by a letter that was sent before: neither by its link nor by its code. */
export async function takeConfirmationBack(req: PayloadRequest, subscriberId: string): Promise<void> {
  await revokeLinks(req, CONFIRM, subscriberSubject(subscriberId))
  await query(req, 'delete from confirm_codes where subscriber_id = $1', [subscriberId])
}
