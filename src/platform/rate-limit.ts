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

/** A turn out of one of several buckets. */
export type Turn = Limit & { who: string }

/**
 * Takes a turn out of each of these buckets, or out of none: whoever is refused loses nothing elsewhere. Two at the
 * same moment may both be refused the last turn, and then have taken the others.
 * @returns the limits that refuse, with the seconds to wait; none when all turns were granted.
 */
export async function takeTurns(
  req: PayloadRequest,
  turns: readonly Turn[],
): Promise<{ name: string; wait: number }[]> {
  const ring = keyRing(env().BEDSIDE_KEYS)
  const { rows } = await poolOf(req.payload).query<{ name: string; wait: number }>(
    `with asked as (
       select *, to_timestamp(floor(extract(epoch from now()) / seconds) * seconds) as start
       from unnest($1::text[], $2::text[], $3::int[], $4::int[]) as a (name, bucket, most, seconds)
     ), full_ as (
       select a.name from asked a join rate_limits r on r.bucket = a.bucket and r.window_start = a.start
       where r.taken >= a.most
     ), granted as (
       insert into rate_limits as r (bucket, window_start, taken)
       select bucket, start, 1 from asked where not exists (select 1 from full_) order by bucket
       on conflict (bucket, window_start) do update set taken = r.taken + 1
       where r.taken < (select most from asked a where a.bucket = r.bucket)
       returning bucket
     )
     select name, greatest(1, ceil(seconds - (extract(epoch from now()) - extract(epoch from start))))::int as wait
     from asked where bucket not in (select bucket from granted)
       and (name in (select name from full_) or not exists (select 1 from full_))`,
    [
      turns.map(({ name }) => name),
      turns.map(({ name, who }) => `${name}:${hmac(ring, who, 'rate-limit')}`),
      turns.map(({ most }) => most),
      turns.map(({ seconds }) => seconds),
    ],
  )
  return rows
}
