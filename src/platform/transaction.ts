import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { Result } from './verdict'

/**
 * Runs `work` in the request's transaction: in the one that is open, or in one of its own that is committed
 * when `work` returns and rolled back when it throws.
 */
export async function inTransaction<Value>(req: PayloadRequest, work: () => Promise<Value>): Promise<Value> {
  const mine = await initTransaction(req)
  try {
    const value = await work()
    if (mine) await commitTransaction(req)
    return value
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}

/**
 * Like `inTransaction`, and a refusal takes everything back as well as an error does. In a transaction that somebody
 * else opened, taking back is for them: hand the refusal on to an `allOrNothing` there.
 */
export async function allOrNothing<Value, Reason extends string>(
  req: PayloadRequest,
  work: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> {
  const mine = await initTransaction(req)
  try {
    const result = await work()
    if (mine) await (result.ok ? commitTransaction(req) : killTransaction(req))
    return result
  } catch (error) {
    if (mine) await killTransaction(req)
    throw error
  }
}
