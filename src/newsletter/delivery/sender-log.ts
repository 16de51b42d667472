import type { Environment } from '@/platform/env'
import { plainReason } from '@/platform/mail/reason'
import type { Log } from './sender'

/** Lines on standard output and error, as far as `LOG_LEVEL` wants them. No address gets into them. */
export function senderLog(level: Environment['LOG_LEVEL']): Log {
  const speaks = (at: 'info' | 'error') =>
    level !== 'silent' && (at === 'error' || level === 'info' || level === 'debug')
  const because = (error: unknown) =>
    error === undefined ? '' : `: ${plainReason(error instanceof Error ? error.message : String(error))}`
  return {
    info: (words) => {
      if (speaks('info')) console.log(words)
    },
    error: (words, error) => {
      if (speaks('error')) console.error(`${words}${because(error)}`)
    },
  }
}
