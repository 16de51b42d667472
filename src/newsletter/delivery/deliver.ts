import { deliverLetter } from './deliver-letter'
import type { Sender } from './sender'
import type { Wake } from './wake'

const POLL_MS = 1000
const AFTER_TROUBLE_MS = 2000

/** Delivers until the process is to stop: single letters first, then chunks of newsletters. */
export async function deliver(sender: Sender, wake: Wake): Promise<void> {
  let troubled = false
  while (!sender.stopping.aborted) {
    try {
      const busy = await deliverLetter(sender)
      if (troubled) sender.log.info('Sender: the database answers again')
      troubled = false
      if (!busy) await wake.pause(POLL_MS)
    } catch (error) {
      if (!troubled) sender.log.error('Sender: trying again until it works', error)
      troubled = true
      await wake.pause(AFTER_TROUBLE_MS)
    }
  }
}
