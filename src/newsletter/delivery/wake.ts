import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { LETTERS_CHANNEL } from '@/mailroom/post-letter'

const RECONNECT_MS = 2000

export type Wake = {
  /** The hint that comes next. Taken before looking for work, so that none is missed between the look and the pause. */
  nextHint: () => AbortSignal
  /** Resolves after `milliseconds`, at the hint, or when the process is to stop, whichever comes first. */
  pause: (milliseconds: number, hint?: AbortSignal) => Promise<void>
  close: () => Promise<void>
}

/** Listens on a connection of its own, and connects again by itself when it is lost. */
export function listenForLetters(connectionString: string, stopping: AbortSignal): Wake {
  let client: pg.Client | undefined
  let hint = new AbortController()
  const wakeAll = () => {
    const waiting = hint
    hint = new AbortController()
    waiting.abort()
  }

  const connect = async (): Promise<void> => {
    while (!stopping.aborted) {
      const next = new pg.Client({ connectionString, application_name: 'bedside sender' })
      const lost = new Promise<void>((resolve) => {
        next.on('error', () => resolve())
        next.on('end', () => resolve())
      })
      next.on('notification', wakeAll)
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
    nextHint: () => hint.signal,
    pause: async (milliseconds, until) => {
      const signal = until ? AbortSignal.any([stopping, until]) : stopping
      await sleep(milliseconds, undefined, { signal }).catch(() => {})
    },
    close: async () => {
      await client?.end().catch(() => {})
      await connecting
    },
  }
}
