import { IN_TIME, LEASE_OVER } from './by-the-clock'
import type { Begin } from './rate-slot'
import type { Sender } from './sender'

/** A single letter that this process alone may send while its lease stands. */
export type ClaimedLetter = {
  id: string
  kind: string
  sealedAddress: string | null
  sealedBody: string | null
  /** Tries since the last definite answer. */
  attempts: number
  /** Whether an earlier try was left without an answer, and how long ago the first of those was. */
  doubtful: boolean
  hours: number
  /** How long it alone has been refused for now. */
  refusedHours: number
  suppressed: boolean
  lease: string
}

/** Claims the letter that has waited longest; `undefined` when none is due. */
export async function claimLetter({ pool, leaseSeconds }: Sender): Promise<ClaimedLetter | undefined> {
  const { rows } = await pool.query<ClaimedLetter>(
    `with due as (
       select id from letters
       where settled_at is null and status in ('queued', 'unknown') and not_before <= now()
         and ${LEASE_OVER}
       order by not_before, id limit 1 for update skip locked
     )
     update letters as letter set lease_token = gen_random_uuid(), lease_until = now() + $1 * interval '1 second',
       status = case when first_attempt_at is null then 'queued' else 'unknown' end,
       refused_since = case when letter.not_before > now() - interval '2 hours' then letter.refused_since end
     from due where letter.id = due.id
     returning letter.id, kind, sealed_address as "sealedAddress", sealed_body as "sealedBody", attempts,
       first_attempt_at is not null as doubtful,
       coalesce(extract(epoch from now() - first_attempt_at) / 3600, 0)::float8 as hours,
       coalesce(extract(epoch from now() - refused_since) / 3600, 0)::float8 as "refusedHours",
       exists (select from suppressions where address_hmac = letter.address_hmac) as suppressed,
       lease_token as lease`,
    [leaseSeconds],
  )
  return rows[0]
}

const RENEWED = `lease_until = now() + $3::int * interval '1 second'`
const MAY_BEGIN = `id = $1 and lease_token = $2 and ${IN_TIME}`

/** The same for a letter as `beginChunk` does for a chunk. */
export const beginLetter = ({ leaseSeconds }: Sender, letter: ClaimedLetter): Begin => ({
  update: `update letters set attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, now()), ${RENEWED}
     where ${MAY_BEGIN}`,
  renewal: `update letters set ${RENEWED} where ${MAY_BEGIN}`,
  values: [letter.id, letter.lease, leaseSeconds],
})

/** Gives back a letter that has not left since it was claimed. */
export async function releaseLetter({ pool }: Sender, letter: ClaimedLetter): Promise<void> {
  await pool.query(
    `update letters set lease_until = null, lease_token = null, attempts = $3,
       first_attempt_at = case when $4 then first_attempt_at end
     where id = $1 and lease_token = $2`,
    [letter.id, letter.lease, letter.attempts, letter.doubtful],
  )
}
