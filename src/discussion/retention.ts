import type { PayloadRequest } from 'payload'
import { plainError } from '@/platform/plain-error'
import { eraseOverdue, removeTombstones } from './erase-overdue'
import { forgetAddresses } from './forget-addresses'
import { forgetUnclear } from './forget-unclear'
import { purgeOriginals } from './purge-originals'
import { sweepCounts } from './sweep-counts'

const steps = { eraseOverdue, removeTombstones, purgeOriginals, forgetAddresses, sweepCounts, forgetUnclear }

/** Everything whose time is over goes. A step that fails keeps none of the others back. */
export async function keepNothingTooLong(req: PayloadRequest, now: Date): Promise<void> {
  const failed: string[] = []
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step(req, now)
    } catch (error) {
      failed.push(name)
      req.payload.logger.error({ err: plainError(error), msg: `Retention: ${name} failed` })
    }
  }
  if (failed.length > 0) throw new Error(`Retention: ${failed.join(', ')} failed`)
}
