/** Senders for tests: one in this process, and real ones as children. */
import pg from 'pg'
import { afterAll, expect } from 'vitest'
import { deliverLetter } from '@/newsletter/delivery/deliver-letter'
import { finishSendings } from '@/newsletter/delivery/finish-sendings'
import type { Sender } from '@/newsletter/delivery/sender'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { query } from '@/platform/database'
import type { Letter, Mailer, Outcome } from '@/platform/mail/mailer'
import type { House } from '../world/rooms'

export type Told = { letters: Letter[]; key: string }

/** A mail port that keeps what it is given and answers what a test wants; accepting is its habit. */
export function aMailer(more: Partial<Pick<Mailer, 'name' | 'account' | 'batchSize' | 'idempotent'>> = {}) {
  const told: Told[] = []
  const answers: (Outcome | ((letters: Letter[]) => Outcome))[] = []
  const answer = (letters: Letter[], key: string): Outcome => {
    told.push({ letters, key })
    const next = answers.shift()
    if (typeof next === 'function') return next(letters)
    return next ?? { kind: 'accepted', providerIds: letters.map(({ id }) => `given-${id}`) }
  }
  const mailer: Mailer = {
    name: 'outbox',
    account: 'the only one',
    batchSize: 100,
    idempotent: true,
    send: async (letter) => answer([letter], letter.id),
    sendBatch: async (letters, key) => answer(letters, key),
    ...more,
  }
  return { mailer, told, answers }
}

/** What delivery works with, on the database of a house. */
export function aSender(house: () => House, mailer: Mailer): Sender {
  const pool = new pg.Pool({ connectionString: house().url, max: 3 })
  pool.on('error', () => {})
  afterAll(() => pool.end())
  return {
    pool,
    mailer,
    settings: {
      MAIL_FROM: 'Sample <letters@example.org>',
      SITE_URL: 'http://localhost:3000',
      UNSUBSCRIBE_MAILTO: undefined,
    },
    leaseSeconds: 90,
    log: { info: () => {}, error: () => {} },
    stopping: new AbortController().signal,
    reach: () => {},
  }
}

/** One piece of work: a single letter if any is due, otherwise a chunk. @returns false when there was nothing to do. */
export async function deliverOnce(sender: Sender): Promise<boolean> {
  if ((await deliverLetter(sender)) || (await submitChunk(sender))) return true
  await finishSendings(sender)
  return false
}

/** Works until nothing is left to do, as if waiting took no time. */
export async function untilQuiet(house: House, sender: Sender, issue: string): Promise<void> {
  const req = await house.system()
  for (let rounds = 0; rounds < 500; rounds += 1) {
    if (await deliverOnce(sender)) continue
    await query(
      req,
      `update chunks set not_before = now() - interval '1 second' where issue_id = $1 and settled_at is null`,
      [issue],
    )
    const waiting = await query(
      req,
      `select 1 from chunks c join sendings s using (issue_id)
       where issue_id = $1 and s.status = 'sending' and c.status in ('pending', 'sealed', 'unknown')`,
      [issue],
    )
    if (waiting.length === 0) return
  }
  expect.unreachable('it never came to rest')
}

/** Whom letters went to, in the order of the alphabet. */
export const addressesOf = (told: Told[]) => told.flatMap(({ letters }) => letters.map(({ to }) => to)).sort()
