import { LEASE_OVER } from '../delivery/by-the-clock'
import { LONG_WORK } from './long-work'

/** Runs one statement in a transaction that holds the sending: a request's or the sender's. */
type Run = (statement: string, values?: unknown[]) => Promise<unknown>

/**
 * Ends the chunks of a cancelled sending. What certainly never left is stopped, and its readers are skipped. What was
 * begun without an answer is not sent again: of each of its readers it is recorded that nobody knows. A request on its
 * way just now keeps its lease and records its answer itself; the sender comes back for the rest.
 */
export async function endCancelled(run: Run, issue: string): Promise<void> {
  await run(LONG_WORK)
  await run(
    `update chunks set status = 'rejected', last_error = 'cancelled', settled_at = now(), lease_until = null, lease_token = null
     where issue_id = $1 and settled_at is null and first_attempt_at is null`,
    [issue],
  )
  await run(
    `update deliveries set status = 'skipped', reason = 'cancelled', sealed_address = null, updated_at = now()
     where issue_id = $1 and status = 'prepared'
       and chunk_no in (select no from chunks where issue_id = $1 and settled_at is not null and first_attempt_at is null)`,
    [issue],
  )
  // A row that is held is being recorded this moment: waiting for it could end in a deadlock.
  await run(
    `with ended as (
       update chunks set status = 'unknown', settled_at = now(), lease_until = null, lease_token = null
       where issue_id = $1 and no in (
         select no from chunks
         where issue_id = $1 and settled_at is null and first_attempt_at is not null
           and ${LEASE_OVER} for update skip locked
       ) returning no
     )
     update deliveries set status = 'unknown', reason = 'cancelled while in doubt', sealed_address = null, updated_at = now()
     where issue_id = $1 and status = 'prepared' and chunk_no in (select no from ended)`,
    [issue],
  )
  await run(
    `update sendings set finished_at = now() where issue_id = $1 and finished_at is null
       and not exists (select from chunks where issue_id = $1 and settled_at is null)`,
    [issue],
  )
}
