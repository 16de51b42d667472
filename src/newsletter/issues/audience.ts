/** Who an issue is for, asked of all subscribers at once. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { CONSENT_PURPOSE } from '../subscribing/wording'

/** Whom an issue is meant for. */
export type Audience = {
  /** Ids; nobody who chose other topics gets it. Without them it is for all. */
  topics?: readonly string[]
  /** Who wants each article at once, or the weekly digest; without it both. */
  frequency?: 'each' | 'weekly'
}

/** Why somebody who subscribed does not get an issue. */
export const exclusions = ['paused', 'suppressed', 'no-consent', 'other-frequency', 'other-topics'] as const
export type Exclusion = (typeof exclusions)[number]

/**
 * Everybody who subscribed, with `why` they do not get the issue; null for those who do. Each joins to the event of
 * consent that allows the letter, or is refused.
 * @returns a select with columns id, address_hmac, address_sealed, consent_id, why, and its values, from `$1` on.
 */
export function candidatesSql({ topics, frequency }: Audience): { select: string; values: unknown[] } {
  return {
    values: [CONSENT_PURPOSE, topics ?? null, frequency ?? null],
    select: `
      select subscriber.id, subscriber.address_hmac, subscriber.address_sealed, consent.id as consent_id,
        case
          when subscriber.status = 'paused' then 'paused'
          when suppression.address_hmac is not null then 'suppressed'
          when consent.id is null then 'no-consent'
          when $3::text is not null and coalesce(subscriber.frequency::text, 'each') <> $3 then 'other-frequency'
          when $2::uuid[] is not null
            and exists (select from subscribers_rels where parent_id = subscriber.id and path = 'topics')
            and not exists (
              select from subscribers_rels where parent_id = subscriber.id and topics_id = any($2::uuid[])
            ) then 'other-topics'
        end as why
      from subscribers subscriber
        left join suppressions suppression on suppression.address_hmac = subscriber.address_hmac
        left join (
          select distinct on (subject_id) id, subject_id, event from consent_events
          where purpose = $1 and subject_kind = 'subscriber' and event in ('confirmed', 'withdrawn', 'erased')
          order by subject_id, created_at desc, id desc
        ) consent on consent.subject_id = subscriber.id::text and consent.event = 'confirmed'
      where subscriber.status in ('confirmed', 'paused')
        and subscriber.address_sealed is not null and subscriber.address_hmac is not null`,
  }
}

export type AudienceCount = { receives: number; excluded: Partial<Record<Exclusion, number>> }

/** How many would get an issue now, and why the others would not. */
export async function countAudience(req: PayloadRequest, audience: Audience): Promise<AudienceCount> {
  const { select, values } = candidatesSql(audience)
  const rows = await query<{ why: Exclusion | null; n: number }>(
    req,
    `select why, count(*)::int as n from (${select}) candidate group by why`,
    values,
  )
  const excluded = rows.flatMap(({ why, n }) => (why ? [[why, n] as const] : []))
  return { receives: rows.find(({ why }) => why === null)?.n ?? 0, excluded: Object.fromEntries(excluded) }
}
