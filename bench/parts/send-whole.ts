/** One issue, from its freezing to its last letter, by one sender to a far end without a limit. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { prepareSending } from '@/newsletter/issues/prepare-sending'
import { query } from '@/platform/database'
import { longIssue } from './long-issue'
import { end } from './processes'
import { cpuOf, memoryOf, startSender, startStandIn } from './senders'

export type Sent = {
  letters: number
  /** Rendering and freezing, in one transaction. */
  freezeSeconds: number
  /** From the first request to the last record. */
  seconds: number
  /** Of a sender with nothing to do, and the most while it sent. */
  restMb: number
  mostMb: number
  letterKb: number
  /** Of the sender alone, while it sent. */
  cpuSeconds: number
}

const LOOK_MS = 250
const LONGEST_SECONDS = 1800

export async function sendWhole(req: PayloadRequest): Promise<Sent> {
  const standIn = await startStandIn()
  const sender = startSender(standIn)
  await sleep(5000)
  const restMb = await memoryOf(sender)
  const idleSeconds = await cpuOf(sender)
  const issue = await longIssue(req)
  const since = performance.now()
  await prepareSending(req, issue)
  const freezeSeconds = (performance.now() - since) / 1000
  let mostMb = restMb
  const until = Date.now() + LONGEST_SECONDS * 1000
  while ((await statusOf(req, issue)) !== 'done') {
    if (Date.now() > until) throw new Error(`It was not sent within ${LONGEST_SECONDS} s`)
    mostMb = Math.max(mostMb, await memoryOf(sender))
    await sleep(LOOK_MS)
  }
  const { letters, bytes, repeats } = await standIn.seen()
  const [row] = await query<{ prepared: number; seconds: number }>(
    req,
    `select prepared, (select extract(epoch from max(settled_at) - min(first_attempt_at)) from chunks
       where issue_id = $1)::float8 as seconds from sendings where issue_id = $1`,
    [issue],
  )
  if (!row || row.prepared !== letters || repeats > 0) {
    throw new Error(`${row?.prepared} letters were prepared and ${letters} arrived, ${repeats} requests twice`)
  }
  const cpuSeconds = (await cpuOf(sender)) - idleSeconds
  await end(sender)
  await standIn.end()
  return { letters, freezeSeconds, seconds: row.seconds, restMb, mostMb, letterKb: bytes / letters / 1024, cpuSeconds }
}

async function statusOf(req: PayloadRequest, issue: string): Promise<string | undefined> {
  const [row] = await query<{ status: string; reason: string }>(
    req,
    'select status, reason from sendings where issue_id = $1',
    [issue],
  )
  if (row && !['sending', 'done'].includes(row.status)) throw new Error(`The sending is ${row.status}: ${row.reason}`)
  return row?.status
}
