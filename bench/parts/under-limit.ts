/** A newsletter and single letters at once, by two senders to a far end that takes so many requests a second. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { postLetter } from '@/mailroom/post-letter'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { prepareSending } from '@/newsletter/issues/prepare-sending'
import { query } from '@/platform/database'
import { longIssue } from './long-issue'
import { end } from './processes'
import { startSender, startStandIn } from './senders'

export type Paced = {
  /** Requests of the limit that were used, in per cent. */
  used: number
  /** The most that arrived within any second, and how many were refused. */
  most: number
  refused: number
  /** Milliseconds from posting to the record, of each letter. */
  waits: number[]
  requests: number
}

const SETTLED_MS = 5000
const LETTER_EVERY_MS = 450

/** @param perSecond the far end's limit. */
export async function underLimit(req: PayloadRequest, perSecond: number, seconds: number): Promise<Paced> {
  const standIn = await startStandIn(perSecond)
  // What was read of the far end before it is believed for a minute, and this is another one.
  await query(req, 'delete from rate_slots')
  const issue = await longIssue(req)
  await prepareSending(req, issue)
  const senders = [startSender(standIn), startSender(standIn)]
  await sleep(SETTLED_MS)
  while ((await standIn.seen()).requests < perSecond * 2) await sleep(200)
  const before = await standIn.seen()
  const until = performance.now() + seconds * 1000
  for (let number = 0; performance.now() < until; number += 1) {
    await postLetter(req, { ...HELLO, uniqueKey: `pace-${number}`, to: `single${number}@example.org` })
    await sleep(LETTER_EVERY_MS)
  }
  const after = await standIn.seen()
  const waits = await query<{ ms: number }>(
    req,
    `select (extract(epoch from settled_at - created_at) * 1000)::float8 as ms from letters
     where unique_key like 'pace-%' and settled_at is not null`,
  )
  await cancelSending(req, { issue })
  for (const sender of senders) await end(sender)
  await standIn.end()
  const requests = after.requests - before.requests
  return {
    used: (100 * requests * 1000) / (after.during - before.during) / perSecond,
    most: after.most,
    refused: after.refused,
    waits: waits.map(({ ms }) => ms),
    requests,
  }
}

const HELLO = { kind: 'welcome', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello\n' } as const
