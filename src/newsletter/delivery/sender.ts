import type { Pool } from 'pg'
import type { Environment } from '@/platform/env'
import type { Mailer } from '@/platform/mail/mailer'

/** Places where a test may end the process with -9, in the order in which a chunk passes them. */
export const crashPoints = [
  'before-seal',
  'in-seal',
  'after-seal',
  'after-begin',
  'after-answer',
  'in-record',
  'after-record',
] as const
export type CrashPoint = (typeof crashPoints)[number]

/** How long a claim stands without a sign of life, in seconds. */
export const LEASE_SECONDS = 90

/** What delivery works with. There is no Payload here: a pool, the mail port, and what the environment says. */
export type Sender = {
  pool: Pool
  mailer: Mailer
  settings: Pick<Environment, 'MAIL_FROM' | 'SITE_URL' | 'UNSUBSCRIBE_MAILTO'>
  /** How long a claim stands without a sign of life. Longer than the mail port's own patience. */
  leaseSeconds: number
  log: Log
  /** Aborted once the process was asked to stop: nothing new is begun. */
  stopping: AbortSignal
  reach: (point: CrashPoint) => void
}

export type Log = { info: (words: string) => void; error: (words: string, error?: unknown) => void }
