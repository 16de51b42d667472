import { setTimeout as sleep } from 'node:timers/promises'
import type { Sender } from './sender'

/** Time between two requests, of all senders together: Resend allows five a second, and one is left for others. */
const BETWEEN_MS: Record<Sender['mailer']['name'], number> = { resend: 250, smtp: 0, outbox: 0 }

/**
 * Waits for the next moment at which a request may start. Reserved in Postgres, by its clock, for all senders.
 * @returns false when the process was asked to stop meanwhile.
 */
export async function awaitSlot({ pool, mailer, stopping }: Sender): Promise<boolean> {
  const between = BETWEEN_MS[mailer.name]
  if (stopping.aborted || between === 0) return !stopping.aborted
  const { rows } = await pool.query<{ wait: number }>(
    `insert into rate_slots as slot (provider, next_at) values ($1, now() + $2 * interval '1 millisecond')
     on conflict (provider) do update set next_at = greatest(slot.next_at, now()) + $2 * interval '1 millisecond'
     returning (extract(epoch from slot.next_at - now()) * 1000 - $2)::float8 as wait`,
    [mailer.name, between],
  )
  await sleep(Math.max(0, rows[0]?.wait ?? 0), undefined, { signal: stopping }).catch(() => {})
  return !stopping.aborted
}
