/** One lane of runs: a database, a provider and senders of its own, used for one run after the other. */
import { setTimeout as pause } from 'node:timers/promises'
import { addressHmac } from '@/mailroom/addresses'
import { query } from '@/platform/database'
import { type Subscribed, subscribe } from '../../tests/newsletter/readership'
import { type House, openHouse } from '../../tests/world/open-house'
import { type ResendStandIn, startResendStandIn } from '../../tests/world/resend-stand-in'
import type { Fault } from '../../tests/world/resend-stand-in-answers'
import { type SenderProcess, type SenderWishes, startSender } from '../../tests/world/sender-process'
import { type HeldAnswers, heldAnswers } from './held-answers'

export type LaneSender = SenderProcess & {
  crashAt?: string
  clockOffMs?: number
  /** Set when somebody ends it on purpose, so that its end is told from a crash of its own. */
  expected?: true
  suspended?: true
}

export type Lane = {
  house: House
  resend: ResendStandIn
  senders: LaneSender[]
  /** What the provider does next; the run says. */
  provider: { next: () => Fault | undefined; refused: Set<string>; latencyMs: number }
  answers: HeldAnswers
  start: (wishes?: Omit<SenderWishes, 'env'>) => Promise<LaneSender>
  sql: <Row extends Record<string, unknown>>(statement: string, values?: unknown[]) => Promise<Row[]>
  /** So many confirmed readers, of those who are left and new ones; the others have paused. */
  readers: (count: number) => Promise<Subscribed[]>
  close: () => Promise<void>
}

const BATCH = '/emails/batch'
export const chunkRequests = ({ resend }: Lane) => resend.requests.filter(({ path }) => path === BATCH)

/** Long enough for a machine that is busy, short enough for a thousand runs; in seconds. */
export const SHORT_LEASE = 3

/** @param lease seconds; 0 for the real one. */
export async function openLane(templateUrl: string, name: string, lease = SHORT_LEASE): Promise<Lane> {
  const house = await openHouse(templateUrl)
  const provider: Lane['provider'] = { next: () => undefined, refused: new Set(), latencyMs: 20 }
  const answers = heldAnswers()
  const resend = await startResendStandIn({
    onRequest: async () => {
      await pause(provider.latencyMs)
      await answers.pass()
    },
    // Faults are for the issue: a single letter on its way meanwhile meets none.
    chance: ({ path }) => (path === BATCH ? provider.next() : undefined),
    refuses: (address) => provider.refused.has(address),
  })
  const senders: LaneSender[] = []
  let pool: Subscribed[] = []
  let closed = false
  const sql: Lane['sql'] = async (statement, values = []) =>
    patiently(async () => query(await house.system(), statement, values))

  return {
    house,
    resend,
    senders,
    provider,
    answers,
    sql,
    start: async (wishes = {}) => {
      if (closed) throw new Error('The lane is closed')
      const env = { RESEND_API_KEY: 're_test', RESEND_BASE_URL: resend.url }
      const started: LaneSender = { ...(await startSender(house, { lease, ...wishes, env })), ...wishes }
      senders.push(started)
      return started
    },
    readers: async (count) => {
      pool = await stillThere(sql, pool)
      const missing = Math.max(0, count - pool.length)
      const more = await patiently(() => subscribe(house, missing, `${name}-${Date.now()}-`))
      pool = [...pool, ...more]
      const chosen = pool.slice(-count)
      await sql(
        `update subscribers set status = (case when id = any($1::uuid[]) then 'confirmed' else 'paused' end)::enum_subscribers_status, paused_until = null
         where status in ('confirmed', 'paused')`,
        [chosen.map(({ id }) => id)],
      )
      return chosen
    },
    close: async () => {
      closed = true
      for (const sender of senders) sender.kill('SIGKILL')
      await Promise.all(senders.map(({ ended }) => ended))
      await resend.close()
      await house.payload.destroy()
      await house.close()
    },
  }
}

/** Whoever left is not asked back; whoever moved is let go, as their old address is another one's now. */
async function stillThere(sql: Lane['sql'], pool: Subscribed[]): Promise<Subscribed[]> {
  const rows = await sql<{ id: string; status: string }>(
    `update subscribers set status = case when address_hmac = person.hmac then status else 'unsubscribed' end
     from unnest($1::uuid[], $2::text[]) as person (id, hmac)
     where subscribers.id = person.id and status in ('confirmed', 'paused') returning subscribers.id, status`,
    [pool.map(({ id }) => id), pool.map(({ address }) => addressHmac(address))],
  )
  const there = new Set(rows.filter(({ status }) => status !== 'unsubscribed').map(({ id }) => id))
  return pool.filter(({ id }) => there.has(id))
}

const LOST_CONNECTION = /^(57P0|08|ECONN|EPIPE)/
const LOST_WORDS = /terminat|connection|ended|starting up|shutting down|socket|transaction/i

/** What is said when Postgres goes away or comes back. */
function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return LOST_CONNECTION.test(code) || LOST_WORDS.test(error.message) || isLostConnection(error.cause)
}

/** Does it again while Postgres is being restarted; everything done this way may be done twice. */
export async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + 40_000
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isLostConnection(error) || Date.now() > end) throw error
      await pause(200)
    }
  }
}
