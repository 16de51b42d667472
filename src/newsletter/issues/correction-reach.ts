/** Whom a correction can be told, and whom not: for the editor, before the letter leaves. */
import type { PayloadRequest } from 'payload'
import { type CorrectionRecord, correctionRecord } from '@/articles/correction-record'
import { query } from '@/platform/database'
import { candidatesSql, haversSql } from './audience'
import { hadBy } from './correction-issue'

/**
 * Why somebody who got a wrong version is not told by letter. Who paused asked for silence, and the article's page
 * tells them.
 */
export const untoldReasons = ['paused', 'left', 'suppressed', 'no-consent', 'erased'] as const
export type UntoldReason = (typeof untoldReasons)[number]

export type CorrectionReach = {
  /** Who has, or may have, a letter with a wrong version: told and untold together. */
  had: number
  told: number
  untold: Partial<Record<UntoldReason, number>>
}

/** @param correction its record, or its id. */
export async function correctionReach(
  req: PayloadRequest,
  correction: CorrectionRecord | string,
): Promise<CorrectionReach> {
  const record = typeof correction === 'string' ? await correctionRecord(req, correction) : correction
  if (!record) return { had: 0, told: 0, untold: {} }
  const had = hadBy(record)
  const { select, values } = candidatesSql({ had })
  const [article, hashes] = [`$${values.length + 1}`, `$${values.length + 2}`]
  const rows = await query<{ what: UntoldReason | 'told'; n: number }>(
    req,
    `select case
         when candidate.id is not null then coalesce(candidate.why, 'told')
         when subscriber.status = 'unsubscribed' then 'left'
         when subscriber.status in ('bounced', 'complained') then 'suppressed'
         when subscriber.status = 'pending' then 'no-consent'
         else 'erased'
       end as what, count(*)::int as n
     from (${haversSql(article, hashes)}) haver
       left join (${select}) candidate on candidate.id = haver.subscriber_id
       left join subscribers subscriber on subscriber.id = haver.subscriber_id
     group by 1`,
    [...values, had.article, had.hashes],
  )
  const untold = Object.fromEntries(rows.flatMap(({ what, n }) => (what === 'told' ? [] : [[what, n] as const])))
  const told = rows.find(({ what }) => what === 'told')?.n ?? 0
  return { told, untold, had: rows.reduce((sum, { n }) => sum + n, 0) }
}
