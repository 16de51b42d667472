/** Senders for tests: one in this process, and real ones as children. */
import pg from 'pg'
import { afterAll } from 'vitest'
import type { Sender } from '@/newsletter/delivery/sender'
import type { Letter, Mailer, Outcome } from '@/platform/mail/mailer'
import type { House } from '../world/rooms'

export type Told = { letters: Letter[]; key: string }

/** A mail port that keeps what it is given and answers what a test wants; accepting is its habit. */
export function aMailer(more: Partial<Pick<Mailer, 'name' | 'batchSize' | 'idempotent'>> = {}) {
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
