/** Our own SQL, on the transaction of the request where there is one. */

import type { Payload, PayloadRequest } from 'payload'
import type { Pool, PoolClient, QueryResultRow } from 'pg'

type Connection = { query: Pool['query'] }

/** What we need of the Postgres adapter; Payload's own type ends at `DatabaseAdapter`. */
type Adapter = {
  pool: Pool
  sessions: Record<string | number, { db: { session: { client: PoolClient } } } | undefined>
}

const adapterOf = (payload: Payload) => payload.db as unknown as Adapter

export const poolOf = (payload: Payload): Pool => adapterOf(payload).pool

/** The connection this request writes through: its transaction's, otherwise the pool. */
export async function connectionOf(req: PayloadRequest): Promise<Connection> {
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : adapterOf(req.payload).sessions[id]
  return session ? session.db.session.client : poolOf(req.payload)
}

/** Runs one statement inside the request's transaction. `values` are bound as `$1`, `$2` … */
export async function query<Row extends QueryResultRow>(
  req: PayloadRequest,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const connection = await connectionOf(req)
  const result = await connection.query<Row>(statement, values)
  return result.rows
}
