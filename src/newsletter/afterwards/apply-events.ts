import type { PayloadRequest } from 'payload'
import { dropEvents, holdEvents, markApplied, type OpenEvent, openEvents } from '@/mailroom/open-events'
import { lettersToldOf, recordToldLetters } from '@/mailroom/told-letters'
import type { AboutRow } from '@/mailroom/told-rows'
import { query } from '@/platform/database'
import { plainError } from '@/platform/plain-error'
import { inTransaction } from '@/platform/transaction'
import { pauseByComplaints } from './pause-by-complaints'
import { proveChunks } from './prove-chunks'
import { refuseAddress } from './refuse-address'
import { refusedBy } from './rules'
import { deliveriesToldOf, recordToldDeliveries } from './told-deliveries'

const BATCH = 500
/** An event about no row of ours may have come before that row knew the provider's name for it: so long it waits. */
const PATIENCE_MS = 5 * 60_000

/**
 * Applies what the provider told. Any number may do so at once, in any order, twice or again after a crash: the
 * strongest status stands. Newsletter and mailroom in one walk, as only one of them knows whom an event is about.
 */
export async function applyEvents(req: PayloadRequest, now = new Date()): Promise<void> {
  let events = await openEvents(req, BATCH)
  while (events.length > 0) {
    await applyBatch(req, events, now)
    events = events.length < BATCH ? [] : await openEvents(req, BATCH, events.at(-1))
  }
}

async function applyBatch(req: PayloadRequest, events: OpenEvent[], now: Date): Promise<void> {
  // Addresses first, each in a transaction of its own: an event counts as applied only when its address is refused.
  const failed = await refuseAddresses(req, await rowsOf(req, events))
  await inTransaction(req, async () => {
    const held = await holdEvents(
      req,
      events.filter((event) => !failed.has(event)),
    )
    const { deliveries, letters } = await rowsOf(req, held)
    await lockSendings(req, deliveries)
    const recorded = await proveChunks(req, deliveries)
    await recordToldDeliveries(req, recorded)
    await recordToldLetters(req, letters)
    await pauseByComplaints(req, await issuesOf(req, recorded.filter(isComplaint)))
    const found = new Set([...deliveries, ...letters].map(({ event }) => event))
    const strangers = held.filter((event) => !found.has(event) && isForNobody(event, now))
    await markApplied(req, [...[...recorded, ...letters].map(({ event }) => event), ...strangers])
    // By the provider's name in it somebody would be found who was erased.
    await dropEvents(req, [...recorded.filter(isErased).map(({ event }) => event), ...strangers.filter(isOfOurs)])
  })
}

async function rowsOf(req: PayloadRequest, events: OpenEvent[]) {
  const deliveries = await deliveriesToldOf(req, events)
  const known = new Set(deliveries.map(({ event }) => event))
  const letters = await lettersToldOf(
    req,
    events.filter((event) => !known.has(event)),
  )
  return { deliveries, letters }
}

/** HMACs in one order for all; a row whose reader was erased has none. @returns the events whose address failed. */
async function refuseAddresses(
  req: PayloadRequest,
  { deliveries, letters }: { deliveries: AboutRow[]; letters: AboutRow[] },
): Promise<Set<OpenEvent>> {
  const failed = new Set<OpenEvent>()
  const about = [...deliveries, ...letters].sort((a, b) => (a.hmac < b.hmac ? -1 : 1))
  for (const { event, hmac } of about) {
    const refused = refusedBy(event)
    if (!refused || !/^[0-9a-f]{64}$/.test(hmac)) continue
    try {
      await refuseAddress(req, { hmac, refused, source: 'resend' })
    } catch (error) {
      failed.add(event)
      req.payload.logger.error({ err: plainError(error), msg: `Event ${event.id}: its address could not be refused` })
    }
  }
  return failed
}

const isComplaint = ({ event }: AboutRow) => event.told === 'complained'

const isErased = ({ hmac }: AboutRow) => hmac.startsWith('erased:')

/** Every letter of ours carries our name for it, so one that does and is not found is gone. */
const isOfOurs = ({ letter }: OpenEvent) => letter !== null

const isForNobody = (event: OpenEvent, now: Date): boolean =>
  isOfOurs(event) || now.getTime() - event.receivedAt.getTime() > PATIENCE_MS

/** First the sendings, then their chunks, then their deliveries, as everybody does. */
async function lockSendings(req: PayloadRequest, about: AboutRow[]): Promise<void> {
  await query(
    req,
    `select from sendings where issue_id in (
       select delivery.issue_id from deliveries delivery
         join chunks chunk on chunk.issue_id = delivery.issue_id and chunk.no = chunk_no
       where delivery.id = any($1::uuid[])
         and (chunk.settled_at is null or chunk.status = 'unknown' or delivery.id = any($2::uuid[]))
     ) order by issue_id for update`,
    [about.map(({ row }) => row), about.filter(isComplaint).map(({ row }) => row)],
  )
}

async function issuesOf(req: PayloadRequest, about: AboutRow[]): Promise<string[]> {
  const rows = await query<{ issue: string }>(
    req,
    'select distinct issue_id as issue from deliveries where id = any($1::uuid[])',
    [about.map(({ row }) => row)],
  )
  return rows.map(({ issue }) => issue)
}
