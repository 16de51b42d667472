/** Who an issue is for, asked of all subscribers at once. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { CONSENT_PURPOSE, LATEST_FIRST } from '../subscribing/consent-purpose'

/** Whom an issue is meant for. */
export type Audience = {
  /** Ids; nobody who chose other topics gets it. Without them it is for all. */
  topics?: readonly string[]
  /** Who wants each article at once, or the weekly digest; without it both. */
  frequency?: 'each' | 'weekly'
  /** Only for those who have a letter that carried one of these texts of an article, known by their content hashes. */
  had?: Had
  /** Nobody whose letter about this article was taken by their provider or ours, in whichever round. */
  without?: { article: string }
}

export type Had = { article: string; hashes: readonly string[] }

/** Why somebody who subscribed does not get an issue. */
export const exclusions = ['paused', 'suppressed', 'no-consent', 'other-frequency', 'other-topics', 'had-it'] as const
export type Exclusion = (typeof exclusions)[number]

/**
 * Who has, or may have, a letter that carried a text: a letter that came back or never left told nobody anything.
 * @returns a select with the column subscriber_id, each once. `article` and `hashes` name its values in SQL.
 */
export const haversSql = (article: string, hashes: string) => `
  select distinct delivery.subscriber_id
  from issues issue
    join sendings carrier on carrier.issue_id = issue.id
    join deliveries delivery on delivery.issue_id = issue.id
    left join chunks chunk on chunk.issue_id = issue.id and chunk.no = delivery.chunk_no
  where issue.article_id = ${article}::uuid
    and coalesce(delivery.content_hash, carrier.content_hash) = any(${hashes}::text[])
    and (delivery.status in ('accepted', 'delivered', 'delayed', 'complained', 'unknown')
      or delivery.status = 'prepared' and chunk.first_attempt_at is not null)`

/**
 * Everybody who subscribed, and had what they must have had, with `why` they do not get the issue; null for those who
 * do. Each joins to the event of consent that allows the letter, or is refused.
 * @returns a select with columns id, address_hmac, address_sealed, consent_id, why, and its values, from `$1` on.
 */
export function candidatesSql({ topics, frequency, had, without }: Audience): { select: string; values: unknown[] } {
  const values: unknown[] = [CONSENT_PURPOSE, topics ?? null, frequency ?? null, without?.article ?? null]
  const value = (one: unknown) => `$${values.push(one)}`
  const havers = had && `and subscriber.id in (${haversSql(value(had.article), value(had.hashes))})`
  return {
    values,
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
          when had_it.subscriber_id is not null then 'had-it'
        end as why
      from subscribers subscriber
        left join suppressions suppression on suppression.address_hmac = subscriber.address_hmac
        left join (
          select distinct on (subject_id) id, subject_id, event from consent_events
          where purpose = $1 and subject_kind = 'subscriber' and event in ('confirmed', 'withdrawn', 'erased')
          order by subject_id, ${LATEST_FIRST}
        ) consent on consent.subject_id = subscriber.id::text and consent.event = 'confirmed'
        left join (
          select distinct subscriber_id from deliveries
          where issue_id in (select id from issues where kind = 'article' and article_id = $4::uuid)
            and status in ('accepted', 'delayed', 'delivered', 'bounced', 'complained')
        ) had_it on had_it.subscriber_id = subscriber.id
      where subscriber.status in ('confirmed', 'paused')
        and subscriber.address_sealed is not null and subscriber.address_hmac is not null
        ${havers ?? ''}`,
  }
}

/** How many have, or may have, a letter that carried one of these texts, whether they still want letters or not. */
export async function countHavers(req: PayloadRequest, { article, hashes }: Had): Promise<number> {
  const rows = await query<{ n: number }>(req, `select count(*)::int as n from (${haversSql('$1', '$2')}) haver`, [
    article,
    hashes,
  ])
  return rows[0]?.n ?? 0
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
