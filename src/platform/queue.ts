/** pg-boss, in the same Postgres. Job data is ids; handlers refetch and are idempotent. */

import type { Payload, PayloadRequest } from 'payload'
import type { Pool } from 'pg'
import { type Queue as BossQueue, PgBoss } from 'pg-boss'
import { connectionOf, poolOf } from './database'

/** A named queue with its retry policy and what it does. `cron` makes it run by the clock, UTC. */
export type Queue = {
  name: string
  retryLimit: number
  /** Seconds before the first retry; doubles each time. */
  retryDelay?: number
  cron?: string
  /** At most one job waits: whoever asks for a second finds that the first will do. */
  once?: true
  work: (req: PayloadRequest, ids: Record<string, string>) => Promise<void>
}

/** The queues of all rooms, as `payload.config.ts` collected them. */
export function queuesOf(payload: Payload): Queue[] {
  const queues: unknown = payload.config.custom.queues
  return Array.isArray(queues) ? queues : []
}

const policyOf = (queue: Queue): Omit<BossQueue, 'name'> => ({
  retryLimit: queue.retryLimit,
  retryDelay: queue.retryDelay ?? 2,
  retryBackoff: true,
  expireInSeconds: 300,
  heartbeatSeconds: 30,
})

/** Makes pg-boss's own schema and every queue; part of `migrate`, so nothing is lost before the first worker. */
export async function prepareQueues(connectionString: string, queues: Queue[]): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 2 })
  boss.on('error', () => {})
  await boss.start()
  for (const queue of queues) {
    await boss.createQueue(queue.name, { ...policyOf(queue), ...(queue.once && { policy: 'short' }) })
    await boss.updateQueue(queue.name, policyOf(queue))
    if (queue.cron) await boss.schedule(queue.name, queue.cron)
  }
  await boss.stop({ graceful: false })
}

const senders = new WeakMap<Payload, Promise<PgBoss>>()

const over = (pool: Pick<Pool, 'query'>) => ({
  executeSql: (text: string, values?: unknown[]) => pool.query(text, values),
})

/** A send-only pg-boss over Payload's own pool. */
function senderOf(payload: Payload): Promise<PgBoss> {
  const known = senders.get(payload)
  if (known) return known
  const boss = new PgBoss({
    db: over(poolOf(payload)),
    supervise: false,
    schedule: false,
    migrate: false,
    createSchema: false,
  })
  boss.on('error', (error) => payload.logger.error({ err: error, msg: 'queue' }))
  const started = boss.start()
  senders.set(payload, started)
  started.catch(() => senders.delete(payload))
  return started
}

/**
 * Puts a job on a queue in the request's transaction: a rolled-back write leaves no job.
 * @param startAfter not worked on before this moment.
 */
export async function send(
  req: PayloadRequest,
  queue: string,
  ids: Record<string, string>,
  { startAfter }: { startAfter?: Date } = {},
): Promise<void> {
  const boss = await senderOf(req.payload)
  await boss.send(queue, ids, { db: over(await connectionOf(req)), ...(startAfter && { startAfter }) })
}

export type RunningQueues = { stop: () => Promise<void> }

/** Works on queues until stopped; `stop` waits for what is in flight. */
export async function runQueues(
  connectionString: string,
  queues: Queue[],
  request: () => Promise<PayloadRequest>,
  onError: (error: unknown, queue: string) => void,
): Promise<RunningQueues> {
  const boss = new PgBoss({
    connectionString,
    migrate: false,
    createSchema: false,
    max: 4,
    cronWorkerIntervalSeconds: 1,
  })
  boss.on('error', (error) => onError(error, 'pg-boss'))
  await boss.start()
  for (const queue of queues) {
    await boss.work<Record<string, string>>(queue.name, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const job of jobs) {
        try {
          await queue.work(await request(), job.data ?? {})
        } catch (error) {
          onError(error, queue.name)
          throw error
        }
      }
    })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 30_000 }) }
}
