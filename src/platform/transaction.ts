import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

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
