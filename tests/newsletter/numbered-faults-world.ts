/** What the numbered faults have in common: a provider, senders that die, a worker that dies, and the judgement. */
import { afterAll, beforeEach, expect } from 'vitest'
import { query } from '@/platform/database'
import { type ResendStandIn, startResendStandIn } from '../world/resend-stand-in'
import type { House } from '../world/rooms'
import { killAllSenders, type SenderProcess, type SenderWishes, startSender } from '../world/sender-process'
import { until } from '../world/until'
import { killAllWorkers } from '../world/worker-process'
import { readEnding } from './read-ending'
import { everybodyLeaves, type Subscribed } from './readership'
import { type Ending, judge } from './true-ending'

/** A provider for the whole file, with nobody subscribed at the start of each test. */
export function faultWorld(house: () => House) {
  const bad = new Set<string>()
  let clockAhead = 0
  let resend: ResendStandIn | undefined
  const provider = () => {
    if (!resend) throw new Error('The provider opens before each test')
    return resend
  }
  beforeEach(async () => {
    await everybodyLeaves(house())
    await nothingIsUnderWay(house())
    await resend?.close()
    bad.clear()
    clockAhead = 0
    resend = await startResendStandIn({
      latencyMs: 50,
      refuses: (address) => bad.has(address),
      now: () => Date.now() + clockAhead,
    })
  })
  afterAll(async () => {
    killAllSenders()
    killAllWorkers()
    await resend?.close()
  })
  const sender = (wishes: SenderWishes = {}) =>
    startSender(house(), { ...wishes, env: { RESEND_API_KEY: 're_test', RESEND_BASE_URL: provider().url } })

  return {
    provider,
    refuse: (address: string) => bad.add(address),
    aDayPasses: () => {
      clockAhead += 24 * 60 * 60_000
    },
    sender,
    /** Ends a sender at this point, with a chunk in hand. */
    senderDiesAt: async (crashAt: string) => {
      const dying = await sender({ crashAt })
      expect(await dying.ended, dying.errors()).toBe('SIGKILL')
    },
    /** One more sender brings the sending to its end and is stopped. */
    oneMoreFinishes: async (issue: string) => {
      const last = await sender()
      await untilRest(house(), issue, [last])
      await stop(last)
    },
    /** Nobody lost, nobody doubled, everything recorded as it was. @returns what there was to judge. */
    expectTrueEnding: async (
      issue: string,
      people: Subscribed[],
      { toldByEvents = false, left = [] }: { toldByEvents?: boolean; left?: string[] } = {},
    ): Promise<Ending> => {
      const goneOf = (id: string) => (left.includes(id) ? ['unsubscribed'] : [])
      const readers = people.map(({ id, address }) => ({ id, addresses: [address], gone: goneOf(id) }))
      const ending = await readEnding(house(), provider(), issue, readers, { refuses: bad, toldByEvents })
      expect(judge(ending)).toEqual({ lost: [], doubled: [], untrue: [], inDoubt: 0 })
      return ending
    },
  }
}

/** A sending that an earlier test left open would take the fault that the next one means for its own. */
const nothingIsUnderWay = async (house: House) =>
  query(
    await house.system(),
    `update sendings set status = 'cancelled', finished_at = now() where status in ('waiting', 'sending')`,
  )

export const sqlOf =
  (house: () => House) =>
  async <Row extends Record<string, unknown>>(statement: string, values: unknown[] = []) =>
    query<Row>(await house().system(), statement, values)

export async function untilRest(house: House, issue: string, senders: SenderProcess[]): Promise<void> {
  const errors = () => senders.map((sender) => sender.errors()).join('\n')
  await until('the sending is at rest', async () => {
    const rows = await query(
      await house.system(),
      `select 1 from sendings where issue_id = $1 and status not in ('waiting', 'sending')`,
      [issue],
    )
    return rows.length > 0
  }).catch((cause: unknown) => {
    throw new Error(errors(), { cause })
  })
}

export async function stop(...senders: SenderProcess[]): Promise<void> {
  for (const sender of senders) sender.kill('SIGTERM')
  expect(await Promise.all(senders.map(({ ended }) => ended))).toEqual(senders.map(() => 0))
}
