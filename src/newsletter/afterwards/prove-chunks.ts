import type { PayloadRequest } from 'payload'
import type { AboutRow } from '@/mailroom/told-rows'
import { query } from '@/platform/database'
import { LEASE_OVER } from '../delivery/by-the-clock'
import { countAsSent } from '../issues/count-as-sent'
import { goOn } from '../issues/go-on'

/** Chunks of which nobody knows, and which an event may prove. */
const OPEN = `(chunk.settled_at is null or chunk.status = 'unknown')`

/**
 * A provider that tells of one letter took the whole chunk: a batch is taken whole or refused whole, as strict
 * validation promises. Were that ever untrue, here is where each letter would have to be judged for itself.
 *
 * The chunk is settled as a person would settle it, be it in doubt, given up, or about to leave once more: by somebody's
 * decision, or because a backup was restored that is older than the sending. A chunk that a sender has in hand just now
 * is left to it, as its answer tells more.
 * @returns the events that can be recorded now; the others wait until the sender has answered.
 */
export async function proveChunks(req: PayloadRequest, about: AboutRow[]): Promise<AboutRow[]> {
  const ids = about.map(({ row }) => row)
  const proven = await query<{ issue: string; no: number }>(
    req,
    `select chunk.issue_id as issue, chunk.no from chunks chunk
     where ${OPEN} and ${LEASE_OVER} and (chunk.issue_id, chunk.no) in (
       select issue_id, chunk_no from deliveries where id = any($1::uuid[])
     ) order by chunk.issue_id, chunk.no for update skip locked`,
    [ids],
  )
  for (const { issue, no } of proven)
    await countAsSent(req, issue, no, 'shown by what the provider told of another letter in the same request')
  for (const issue of new Set(proven.map((chunk) => chunk.issue))) await goOn(req, issue)
  const waiting = await query<{ id: string }>(
    req,
    `select delivery.id from deliveries delivery join chunks chunk on chunk.issue_id = delivery.issue_id and no = chunk_no
     where delivery.id = any($1::uuid[]) and chunk.settled_at is null`,
    [ids],
  )
  const inHand = new Set(waiting.map(({ id }) => id))
  return about.filter(({ row }) => !inHand.has(row))
}
