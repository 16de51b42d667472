import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { LETTERS_CHANNEL } from '@/mailroom/post-letter'

const RECONNECT_MS = 2000

export type Wake = {
  /** Resolves at the next hint, after `milliseconds`, or when the process is to stop, whichever comes first. */
  pause: (milliseconds: number) => Promise<void>
  close: () => Promise<void>
}

/** Listens on a connection of its own, and connects again by itself when it is lost. */
export function listenForLetters(connectionString: string, stopping: AbortSignal): Wake {
  let client: pg.Client | undefined
  let hint = new AbortController()

  const connect = async (): Promise<void> => {
    while (!stopping.aborted) {
      const next = new pg.Client({ connectionString, application_name: 'bedside sender' })
      const lost = new Promise<void>((resolve) => {
        next.on('error', () => resolve())
        next.on('end', () => resolve())
      })
      next.on('notification', () => hint.abort())
      client = next
      const up = await next
        .connect()
        .then(() => next.query(`listen ${LETTERS_CHANNEL}`))
        .then(
          () => true,
          () => false,
        )
      if (up) await lost
      else await next.end().catch(() => {})
      await sleep(RECONNECT_MS, undefined, { signal: stopping }).catch(() => {})
    }
  }
  const connecting = connect()

  return {
    pause: async (milliseconds) => {
      await sleep(milliseconds, undefined, { signal: AbortSignal.any([stopping, hint.signal]) }).catch(() => {})
      hint = new AbortController()
    },
    close: async () => {
      await client?.end().catch(() => {})
      await connecting
    },
  }
}
