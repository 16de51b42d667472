import type { PayloadRequest } from 'payload'
import { plainError } from '@/platform/plain-error'

const PAGE = 200
const FIRST = '00000000-0000-0000-0000-000000000000'

/**
 * Goes through everything that is due by its id, each in a transaction of its own. One that fails is passed over and
 * tried at the next run: however many fail, those behind them are reached.
 * @param find ids behind `after`, in their order, at most `limit`.
 * @param most how many are done in one run; the next one goes on.
 * @throws when all were tried and some failed, so that the job fails too.
 */
export async function eachDue(
  req: PayloadRequest,
  what: string,
  find: (after: string, limit: number) => Promise<{ id: string }[]>,
  work: (id: string) => Promise<unknown>,
  most = 2000,
): Promise<void> {
  let after = FIRST
  let worked = 0
  const failed: string[] = []
  while (worked < most) {
    const due = await find(after, PAGE)
    for (const { id } of due) {
      after = id
      try {
        await work(id)
        worked += 1
      } catch (error) {
        failed.push(id)
        req.payload.logger.error({ err: plainError(error), msg: `${what}: ${id} failed` })
      }
    }
    if (due.length < PAGE) break
  }
  if (failed.length > 0) throw new Error(`${what}: ${failed.length} failed`)
}
