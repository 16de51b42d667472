import { deliverLetter } from './deliver-letter'
import { finishSendings } from './finish-sendings'
import type { Sender } from './sender'
import { submitChunk } from './submit-chunk'
import type { Wake } from './wake'

const POLL_MS = 1000
const AFTER_TROUBLE_MS = 2000

/** Delivers until the process is to stop. */
export async function deliver(sender: Sender, wake: Wake): Promise<void> {
  let troubled = false
  while (!sender.stopping.aborted) {
    try {
      const busy = await deliverOnce(sender)
      if (troubled) sender.log.info('Sender: all is well again')
      troubled = false
      if (!busy) await wake.pause(POLL_MS)
    } catch (error) {
      if (!troubled) sender.log.error('Sender: trying again until it works', error)
      troubled = true
      await wake.pause(AFTER_TROUBLE_MS)
    }
  }
}

/** One piece of work: a single letter if any is due, otherwise a chunk. @returns false when there was nothing to do. */
export async function deliverOnce(sender: Sender): Promise<boolean> {
  if (await deliverLetter(sender)) return true
  const submitted = await submitChunk(sender)
  await finishSendings(sender)
  return submitted
}
