/** Delivery of mail: any number of these may run. It loads no Payload, only `pg` and the mail port. */
import { parseArgs } from 'node:util'
import { crashPoint } from '@/newsletter/delivery/crash-point'
import { deliver, HANDS } from '@/newsletter/delivery/deliver'
import { LEASE_SECONDS } from '@/newsletter/delivery/sender'
import { senderLog } from '@/newsletter/delivery/sender-log'
import { listenForLetters } from '@/newsletter/delivery/wake'
import { CalmPool } from '@/platform/calm-pool'
import { env } from '@/platform/env'
import { mailerFromEnvironment } from '@/platform/mail/choose-mailer'

/**
 * For tests: how long a claim stands and a request may take, in seconds (the first is the longer one), and where to end
 * as if by kill -9.
 */
const { values } = parseArgs({
  options: { lease: { type: 'string' }, patience: { type: 'string' }, 'crash-at': { type: 'string' } },
  strict: false,
})
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const patience = text(values.patience)

const settings = env()
const log = senderLog(settings.LOG_LEVEL)
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop.abort())

const pool = new CalmPool({
  connectionString: settings.DATABASE_URL,
  // One for each hand; chores and single statements wait a moment for one of them.
  max: HANDS,
  connectionTimeoutMillis: 4000,
  application_name: 'bedside sender',
  options: '-c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000',
})

const mailer = mailerFromEnvironment(settings, patience ? Math.round(Number(patience) * 1000) : undefined)
const wake = listenForLetters(settings.DATABASE_URL, stop.signal)
log.info(`Sender is up, by ${mailer.name}`)
await deliver(
  {
    pool,
    mailer,
    settings,
    leaseSeconds: Number(text(values.lease) ?? LEASE_SECONDS),
    log,
    stopping: stop.signal,
    reach: crashPoint(settings.BEDSIDE_MODE === 'demo' ? text(values['crash-at']) : undefined),
  },
  wake,
)
await wake.close()
await pool.end()
process.exit(0)
