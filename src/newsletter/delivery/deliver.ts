import { deliverLetter } from './deliver-letter'
import { finishSendings } from './finish-sendings'
import { JUST_NOW, readProviderLimit, restOf } from './provider-limit'
import type { Sender } from './sender'
import { submitChunk } from './submit-chunk'
import type { Wake } from './wake'

/** How much one process has in hand at once: while one request waits for its answer, the next is made ready. */
export const HANDS = 4

const POLL_MS = 1000
const CHORES_MS = 2000
const AFTER_TROUBLE_MS = 2000

/** Delivers until the process is to stop, and returns when all that was in flight has ended. */
export async function deliver(sender: Sender, wake: Wake): Promise<void> {
  const trouble = troubleOf(sender)
  // With nothing to do the later hands look more rarely: one of them is enough to notice.
  const hands = Array.from({ length: HANDS }, (_, n) => withOneHand(sender, wake, trouble(), POLL_MS * (n + 1)))
  await Promise.all([doChores(sender, wake, trouble()), ...hands])
}

async function withOneHand(sender: Sender, wake: Wake, tell: Tell, pollMs: number): Promise<void> {
  let wasBusy = false
  while (!sender.stopping.aborted) {
    const rest = restOf(sender)
    if (rest > 0) {
      await wake.pause(rest)
      continue
    }
    const hint = wake.nextHint()
    try {
      const busy = (await deliverLetter(sender)) || (await submitChunk(sender))
      if (wasBusy && !busy) await finishSendings(sender)
      wasBusy = busy
      tell(undefined)
      if (!busy) await wake.pause(pollMs, hint)
    } catch (error) {
      tell(error)
      await wake.pause(AFTER_TROUBLE_MS)
    }
  }
}

/** What is done for all hands: sendings are closed, also those that others brought to an end, and the pace is known. */
async function doChores(sender: Sender, wake: Wake, tell: Tell): Promise<void> {
  let believed: number | undefined = JUST_NOW
  while (!sender.stopping.aborted) {
    try {
      await readProviderLimit(sender, believed)
      believed = undefined
      await finishSendings(sender)
      tell(undefined)
    } catch (error) {
      tell(error)
    }
    await wake.pause(CHORES_MS)
  }
}

type Tell = (error: unknown) => void

/** Each hand tells how it fares; that there is trouble is said once, and that all is well again once. */
function troubleOf({ log }: Sender): () => Tell {
  const troubled = new Set<Tell>()
  return () => {
    const tell: Tell = (error) => {
      if (error !== undefined && troubled.size === 0) log.error('Sender: trying again until it works', error)
      if (error !== undefined) troubled.add(tell)
      else if (troubled.delete(tell) && troubled.size === 0) log.info('Sender: all is well again')
    }
    return tell
  }
}
