/**
 * The pace of all senders together. One row a provider says when the next request may start; a slot is taken when
 * its moment has come, never reserved ahead: whoever wakes late has lost nothing of anybody's, and a letter that comes
 * while chunks wait takes the very next one. Only the database's clock counts.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { LEASE_OVER, nextSlot } from './by-the-clock'
import { spacingOf } from './rules'
import type { Sender } from './sender'

/**
 * How late a slot may be taken, and how late a request may leave after that, in milliseconds, without moving the later
 * slots on. Both have to fit into the reserve between the slots, together with what happens on the way.
 */
const LATE_MS = 10
/** A request that was held up this long after its slot was taken waits for another one. */
const STALE_MS = 100
/** Chunks look again after this long while a letter goes first. */
const GIVE_WAY_MS = 5
/** The slot may be hours away, a lease is not. */
const LOOK_AGAIN_MS = 1000
/** A letter that a sender claimed longer ago holds no chunk up: that sender may be dead. */
const PATIENCE_SECONDS = 2

/**
 * An update that notes the beginning of a request, and one that only asks again, for a request that was held up. Both
 * end in a `where` that says whether it still may begin.
 */
export type Begin = { update: string; renewal: string; values: unknown[] }

type Kind =
  | { for: 'letter' }
  /** `meanwhile` is asked before each look at the clock; false: there is nothing to wait for any more. */
  | { for: 'chunk'; meanwhile: () => Promise<boolean> }

type Answer = { taken: boolean; begun: boolean; wait: number | null }

/** What an answer of the database takes from here at best, in milliseconds; more than that is lateness. */
let quickest = Number.POSITIVE_INFINITY

/** A slot that was taken, and when this process asked for it. */
export type Slot = { since: number }

/**
 * Waits for a slot and notes the beginning in the same moment, so that nothing stands between slot and request.
 * @returns `undefined` when it may not begin any more, or the process was asked to stop: then nothing may be sent.
 */
export async function beginInSlot(sender: Sender, kind: Kind, begin: Begin): Promise<Slot | undefined> {
  if (!sender.mailer.limit) {
    if (sender.stopping.aborted) return undefined
    const { rowCount } = await sender.pool.query(begin.update, begin.values)
    return rowCount === 1 ? { since: performance.now() } : undefined
  }
  const slot = await takeSlot(sender, kind, begin)
  if (!slot || lateness(slot) < STALE_MS) return slot
  return takeSlot(sender, { for: 'letter' }, { ...begin, update: begin.renewal })
}

/** More than an answer of the database takes from here at best. */
const lateness = ({ since }: Slot) => performance.now() - since - quickest

/**
 * To be called when the request was handed over: the later slots move on by as much as it left too late. What goes
 * wrong here is no reason to lose an answer.
 */
export async function noteLateness({ pool, mailer, log }: Sender, slot: Slot): Promise<void> {
  if (!mailer.limit) return
  await new Promise(setImmediate)
  const late = lateness(slot) - LATE_MS
  if (late < 0) return
  await pool
    .query(`update rate_slots set next_at = next_at + $2::int * interval '1 millisecond' where provider = $1`, [
      mailer.name,
      Math.ceil(late),
    ])
    .catch((error: unknown) => log.error('Sender: a late request could not be noted', error))
}

async function takeSlot(sender: Sender, kind: Kind, begin: Begin): Promise<Slot | undefined> {
  while (!sender.stopping.aborted) {
    if (kind.for === 'chunk' && !(await kind.meanwhile())) return undefined
    if (sender.stopping.aborted) return undefined
    const since = performance.now()
    const { taken, begun, wait } = await tryToTake(sender, kind.for, begin)
    quickest = Math.min(quickest, performance.now() - since)
    if (taken) return begun ? { since } : undefined
    const least = kind.for === 'chunk' ? GIVE_WAY_MS : 1
    const pause = Math.min(LOOK_AGAIN_MS, Math.max(least, Math.ceil(wait ?? 0)))
    await sleep(pause, undefined, { signal: sender.stopping }).catch(() => {})
  }
  return undefined
}

async function tryToTake({ pool, mailer, leaseSeconds }: Sender, kind: Kind['for'], begin: Begin): Promise<Answer> {
  const values = [...begin.values, mailer.name, LATE_MS, spacingOf(undefined), leaseSeconds - PATIENCE_SECONDS]
  const [provider, late, unread, fresh] = [3, 2, 1, 0].map((fromTheEnd) => `$${values.length - fromTheEnd}`)
  const { rows } = await pool.query<Answer>(
    `with slot as (
       update rate_slots set next_at = greatest(${nextSlot()}, clock_timestamp() - ${late}::int * interval '1 millisecond')
         + coalesce(spacing_ms, ${unread}::int) * interval '1 millisecond'
       where provider = ${provider} and ${nextSlot()} <= clock_timestamp()
         and (${kind === 'letter'} or not exists (${lettersThatWait(`${fresh}::int`)}))
       returning provider
     ), begun as (${begin.update} and exists (select from slot) returning 1)
     select exists (select from slot) as taken, exists (select from begun) as begun,
       (extract(epoch from ${nextSlot()} - clock_timestamp()) * 1000)::float8 as wait
     from (select) as always left join rate_slots on provider = ${provider}`,
    values,
  )
  const [answer] = rows
  if (!answer) throw new Error('The database said nothing of the slot')
  if (answer.wait === null) await pool.query(FIRST_ROW, [mailer.name])
  return answer
}

const FIRST_ROW = 'insert into rate_slots (provider, next_at) values ($1, clock_timestamp()) on conflict do nothing'

/** Letters that are due and either in nobody's hands or in those of a sender that waits for its slot. */
const lettersThatWait = (fresh: string) => `
  select from letters
  where settled_at is null and not_before <= now() and (
    (status in ('queued', 'unknown') and ${LEASE_OVER})
    or (status = 'queued' and first_attempt_at is null and lease_until > now() + ${fresh} * interval '1 second')
  )`
