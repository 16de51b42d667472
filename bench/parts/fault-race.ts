/** A reader moves in the very moment in which their chunk is sealed. */
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { addressHmac } from '@/mailroom/addresses'
import type { Reader } from '../../tests/newsletter/true-ending'
import type { Lane } from './fault-lane'
import type { Run } from './fault-run'

/**
 * Both the move and the seal of the chunk write the reader's delivery: while it is held they come as far as that, one
 * after the other or both, and let go they go on.
 */
export async function racingTheSeal(run: Run, { id }: Reader, chunk: number | undefined, move: () => Promise<void>) {
  const { lane, issue, chance } = run
  const moveFirst = chance.happens(0.5)
  const between = chance.between(0, moveFirst ? 80 : 200)
  const holder = await holdDelivery(lane, issue, id)
  const letSeal = () => letChunkGo(lane, issue, chunk)
  let moving: Promise<void> | undefined
  if (moveFirst) moving = move()
  else await letSeal()
  await pause(between)
  const sealing = moveFirst ? letSeal() : undefined
  moving ??= move()
  let waiting = 0
  for (let looks = 0; waiting < 2 && looks < 10; looks += 1) {
    await pause(40)
    waiting = await holder.waiting()
  }
  await holder.letGo()
  await Promise.all([moving, sealing])
  await countTheMove(run, id, waiting)
}

/**
 * Never waits for the row: a chunk that somebody else let go is being sealed already, and its seal waits for the row
 * that is held here.
 */
async function letChunkGo(lane: Lane, issue: string, chunk = -1): Promise<void> {
  const keptBack = 'sealed_at is null and settled_at is null and not_before > now()'
  for (;;) {
    await lane.sql(
      `update chunks set not_before = now() where issue_id = $1 and no in (
         select no from chunks where issue_id = $1 and no = $2 and ${keptBack} for update skip locked)`,
      [issue, chunk],
    )
    const left = await lane.sql(`select from chunks where issue_id = $1 and no = $2 and ${keptBack}`, [issue, chunk])
    if (left.length === 0) return
    await pause(20)
  }
}

/**
 * When Postgres goes away meanwhile, nothing is held any more, and nobody minds. A connection that was lost answers no
 * question, not even with an error.
 */
async function holdDelivery({ house }: Lane, issue: string, reader: string) {
  const client = new pg.Client({ connectionString: house.url })
  const lost = new Promise<undefined>((resolve) => {
    for (const event of ['error', 'end'] as const) client.on(event, () => resolve(undefined))
  })
  const asked = async (statement: string, values: unknown[] = []) => {
    const answer = client.query<{ n?: number }>(statement, values).catch(() => undefined)
    return (await Promise.race([answer, lost]))?.rows[0]?.n ?? 0
  }
  await client.connect().catch(() => {})
  await asked('begin')
  await asked('select from deliveries where issue_id = $1 and subscriber_id = $2 for update', [issue, reader])
  return {
    /** Who waits for a lock of this database: senders, others, or both (2). */
    waiting: async () => {
      // Within a transaction Postgres tells of sessions as it saw them first.
      await asked('select pg_stat_clear_snapshot()')
      return asked(
        `select count(distinct application_name = 'bedside sender')::int as n from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      )
    },
    letGo: () => Promise.race([client.end().catch(() => {}), lost]),
  }
}

async function countTheMove(run: Run, id: string, waiting: number): Promise<void> {
  const [row] = await run.lane.sql<{ hmac: string }>(
    'select address_hmac as hmac from deliveries where issue_id = $1 and subscriber_id = $2',
    [run.issue, id],
  )
  const addresses = run.readers.find((reader) => reader.id === id)?.addresses ?? []
  const isBefore = row?.hmac === addressHmac(addresses.at(-1) ?? '')
  run.meet(`readers who moved: ${isBefore ? 'before' : 'after'} the seal`)
  if (waiting > 1) run.meet('readers who moved: seal and move waited for each other')
}
