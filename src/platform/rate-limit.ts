/** Limits in Postgres, the same for every process. A bucket holds the HMAC of who, never an address. */
import { isIPv6 } from 'node:net'
import type { PayloadRequest } from 'payload'
import { poolOf } from './database'
import { env } from './env'
import { hmac, keyRing } from './sealed'

export type Limit = { name: string; most: number; seconds: number }

/** The part of an address that belongs to one household: the IPv4 address, the first 64 bits of an IPv6 one. */
export function prefixOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = address.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** The client's address as the listener in front of Next saw it. */
export const addressOf = (headers: Headers): string => headers.get('x-bedside-address') ?? 'unknown'

/** Whether the request comes from the machine it is answered on. */
export const isOwnMachine = (headers: Headers): boolean => /^(127\.|::1$|::ffff:127\.)/.test(addressOf(headers))

/**
 * Takes one turn out of a bucket.
 * @param who whatever is limited: an address prefix, an address of mail. Only its HMAC is stored.
 * @returns seconds to wait, 0 when the turn was granted. Counts even when the caller's transaction rolls back.
 */
export async function takeTurn(req: PayloadRequest, limit: Limit, who: string): Promise<number> {
  const bucket = `${limit.name}:${hmac(keyRing(env().BEDSIDE_KEYS), who, 'rate-limit')}`
  const { rows } = await poolOf(req.payload).query<{ taken: number; wait: number }>(
    `with window_ as (select to_timestamp(floor(extract(epoch from now()) / $2) * $2) as start)
     insert into rate_limits (bucket, window_start, taken) select $1, start, 1 from window_
     on conflict (bucket, window_start) do update set taken = rate_limits.taken + 1
     returning taken, ceil($2 - (extract(epoch from now()) - extract(epoch from window_start)))::int as wait`,
    [bucket, limit.seconds],
  )
  const row = rows[0]
  return !row || row.taken <= limit.most ? 0 : Math.max(1, row.wait)
}
