/** How fast the provider lets all senders together be: asked of it, and kept beside the slots. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Mailer, Outcome } from '@/platform/mail/mailer'
import { nextSlot } from './by-the-clock'
import { spacingOf } from './rules'
import type { Sender } from './sender'

/** How long a limit is believed, and how long a provider that does not tell is left alone, in seconds. */
const READ_AGAIN = 3600
const ASK_AGAIN = 300
/** At the start what other senders have just read is good enough. */
export const JUST_NOW = 60
/** While one sender asks, the others wait this long at most: nobody is to be faster than what is about to be known. */
const ASKING = 2

/**
 * Asks the provider how many requests it takes, once for all senders, if nobody has for `seconds`. When it does not
 * tell, what was known last stays.
 */
export async function readProviderLimit(sender: Sender, seconds = READ_AGAIN): Promise<void> {
  const { mailer, log, stopping } = sender
  const turn = mailer.limit && (await takeTurn(sender, seconds))
  if (!turn) return
  await sleep(Math.max(0, turn.wait), undefined, { signal: stopping }).catch(() => {})
  const limit = stopping.aborted ? undefined : await mailer.limit?.(stopping)
  await endTurn(sender, turn, limit ? { spacing: spacingOf(limit), age: 0 } : { age: READ_AGAIN - ASK_AGAIN })
  if (limit) log.info(`Sender: ${mailer.name} takes ${limit.requests} requests in ${limit.seconds} s`)
  else log.info(`Sender: ${mailer.name} does not say how many requests it takes`)
}

/** `wait`: milliseconds until the slot in which to ask; `held`: until when the others wait. */
type Turn = { wait: number; held: string }

async function takeTurn({ pool, mailer }: Sender, seconds: number): Promise<Turn | undefined> {
  const { rows } = await pool.query<Turn>(
    `insert into rate_slots as slot (provider, next_at, read_at)
     values ($1, clock_timestamp() + $3::int * interval '1 second', now())
     on conflict (provider) do update
       set read_at = now(), next_at = greatest(${nextSlot('slot')}, clock_timestamp()) + $3::int * interval '1 second'
       where ${nextSlot('slot')} < now() + interval '5 seconds'
         and (slot.read_at is null or slot.read_at not between now() - $2::int * interval '1 second' and now() + interval '1 hour')
     returning (extract(epoch from next_at - clock_timestamp()) - $3::int)::float8 * 1000 as wait, next_at::text as held`,
    [mailer.name, seconds, ASKING],
  )
  return rows[0]
}

async function endTurn(
  { pool, mailer }: Sender,
  { held }: Turn,
  { spacing, age }: { spacing?: number; age: number },
): Promise<void> {
  await pool.query(
    `update rate_slots set read_at = now() - $3::int * interval '1 second', spacing_ms = coalesce($4::int, spacing_ms),
       next_at = case when next_at = $2::timestamptz
         then clock_timestamp() + coalesce($4::int, spacing_ms, $5::int) * interval '1 millisecond' else next_at end
     where provider = $1`,
    [mailer.name, held, age, spacing ?? null, spacingOf(undefined)],
  )
}

/** Until when a mail port without slots is left alone, by the clock of this process. */
const leftAlone = new WeakMap<Mailer, number>()

/** For how many milliseconds nothing is to be begun with this mail port. */
export const restOf = ({ mailer }: Sender) => (leftAlone.get(mailer) ?? 0) - performance.now()

/**
 * After an answer that says "too fast" nobody asks for as long as it says. A limit it names that is not ours holds at
 * once, and the provider is asked again. A mail server that takes nothing for now has no slots: its sender rests.
 */
export async function holdAll({ pool, mailer }: Sender, outcome: Outcome): Promise<void> {
  if (outcome.kind !== 'wait' || outcome.about === 'letter') return
  if (!mailer.limit) leftAlone.set(mailer, performance.now() + outcome.seconds * 1000)
  if (outcome.about !== 'pace') return
  const named = outcome.requests === undefined ? null : spacingOf({ requests: outcome.requests, seconds: 1 })
  await pool.query(
    `update rate_slots set next_at = greatest(${nextSlot()}, clock_timestamp() + $2 * interval '1 second'),
       spacing_ms = coalesce($3::int, spacing_ms),
       read_at = case when $3::int <> coalesce(spacing_ms, $4::int) then null else read_at end
     where provider = $1`,
    [mailer.name, outcome.seconds, named, spacingOf(undefined)],
  )
}
