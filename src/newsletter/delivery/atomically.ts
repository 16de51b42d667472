import type { Pool, PoolClient } from 'pg'

/** Runs `work` in one transaction of a connection of its own: committed when it returns, rolled back when it throws. */
export async function atomically<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const value = await work(client)
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch((trouble: Error) => {
      broken = trouble
    })
    throw error
  } finally {
    client.release(broken)
  }
}
