/**
 * SQL that asks the clock of Postgres, which can jump ahead and come back. What was written meanwhile lies further ahead
 * than anything is ever written, and must not hold anybody up, or let something pass for younger than it is.
 */
import { REPEAT_HOURS } from './rules'

/** Nobody has this chunk or letter in hand. */
export const LEASE_OVER = `(lease_until is null or lease_until < now() or lease_until > now() + interval '1 hour')`

/** Not in doubt, or for so short a time that the provider recognises a repeat. */
export const IN_TIME = `(first_attempt_at is null
  or first_attempt_at between now() - interval '${REPEAT_HOURS} hours' and now() + interval '1 minute')`

/** When the next slot is. A provider that is asked too often lets nobody wait for more than an hour. */
export const nextSlot = (row = 'rate_slots') =>
  `(case when ${row}.next_at > clock_timestamp() + interval '61 minutes' then clock_timestamp() else ${row}.next_at end)`
