/** The nightly look at whether every letter is accounted for. It mends nothing: what is wrong is for a person. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '@/platform/database'
import { type Counted, imbalancesOf } from './balance-rules'

/** Sendings that were frozen so long ago at most are looked at. */
const DAYS = 30
/** Where the last finding is kept, in Payload’s own store of keys and values. */
const KEY = 'newsletter-balance'

const found = z.object({
  /** ISO. */
  at: z.string(),
  sendings: z.array(z.object({ issue: z.string(), subject: z.string(), faults: z.array(z.string()) })),
})
export type Balance = z.infer<typeof found>

type Row = Counted & { issue: string; subject: string | null }

/** Counts every sending of the last month (who was erased since has given no consent that could be named), and keeps and logs what does not add up. */
export async function checkSendings(req: PayloadRequest): Promise<Balance> {
  const rows = await query<Row>(
    req,
    `select sending.issue_id as issue, sending.subject, sending.finished_at is not null as finished,
       coalesce(candidates, 0) as candidates, coalesce(excluded, 0) as excluded, coalesce(prepared, 0) as prepared,
       counted.*,
       (select count(*)::int from chunks where issue_id = sending.issue_id and settled_at is null) as "openChunks"
     from sendings sending, lateral (
       select count(*)::int as rows,
         count(*) filter (where delivery.status = 'prepared')::int as open,
         count(*) filter (where delivery.status = 'skipped')::int as skipped,
         count(*) filter (where delivery.status = 'failed')::int as failed,
         count(*) filter (where delivery.status = 'unknown')::int as "unknown",
         count(*) filter (where delivery.status not in ('prepared', 'skipped', 'failed', 'unknown'))::int as taken,
         count(*) filter (where sealed_address is not null and chunk.settled_at is not null)::int as sealed,
         count(*) filter (where consent_id is null and delivery.address_hmac not like 'erased:%')::int as "withoutConsent"
       from deliveries delivery
         left join chunks chunk on chunk.issue_id = delivery.issue_id and chunk.no = delivery.chunk_no
       where delivery.issue_id = sending.issue_id
     ) counted
     where prepared_at > now() - $1 * interval '1 day' order by prepared_at desc`,
    [DAYS],
  )
  const sendings = rows.flatMap(({ issue, subject, ...counted }) => {
    const faults = imbalancesOf(counted)
    return faults.length > 0 ? [{ issue, subject: subject ?? 'An issue', faults }] : []
  })
  for (const { issue, faults } of sendings)
    req.payload.logger.error(`Issue ${issue} does not add up: ${faults.join('; ')}`)
  const balance = { at: new Date().toISOString(), sendings }
  await req.payload.kv.set(KEY, balance)
  return balance
}

/** What the last look found; undefined before the first. */
export async function lastBalance(req: PayloadRequest): Promise<Balance | undefined> {
  return found.safeParse(await req.payload.kv.get(KEY)).data
}
