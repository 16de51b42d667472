import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { plainError } from '@/platform/plain-error'

/** Milliseconds in which events gather: two hundred a second cost one job a second, and none of them waits for it. */
const GATHER = 1000

let gathering = false

/** Has what came in applied soon. Should this process end before, the next minute does it. */
export function tellOfEvents(req: PayloadRequest): void {
  if (gathering) return
  gathering = true
  const tell = async () => {
    gathering = false
    await announce(req, { room: 'mailroom', document: 'provider_events', what: 'provider-told', tags: [] })
  }
  setTimeout(() => {
    tell().catch((error: unknown) =>
      req.payload.logger.warn({ err: plainError(error), msg: 'Events wait for the next minute' }),
    )
  }, GATHER).unref()
}
