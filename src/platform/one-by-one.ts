import type { PayloadRequest } from 'payload'
import { plainError } from './plain-error'

/**
 * Does the same for each of several things, so that one that fails keeps none of the others back.
 * @param named what a thing is called in the log: an id, nothing personal.
 * @throws when all were tried and some failed, so that the job they belong to fails too.
 */
export async function oneByOne<Thing>(
  req: PayloadRequest,
  what: string,
  things: readonly Thing[],
  named: (thing: Thing) => string,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const failed: string[] = []
  for (const thing of things) {
    try {
      await work(thing)
    } catch (error) {
      failed.push(named(thing))
      req.payload.logger.error({ err: plainError(error), msg: `${what}: ${named(thing)} failed` })
    }
  }
  if (failed.length > 0) throw new Error(`${what}: ${failed.length} of ${things.length} failed`)
}
