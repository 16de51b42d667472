import { randomUUID } from 'node:crypto'
import type { PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres'

type Configured = ReturnType<typeof postgresAdapter>
type Tx = PostgresAdapter['sessions'][string]['db']
type Config = Parameters<PostgresAdapter['drizzle']['transaction']>[1]

/**
 * Payload's adapter calls a commit done also where the database never heard of it, such as when the connection was lost
 * meanwhile: a reader would be told of an erasure that never was. With this one, whoever waits for a commit hears that
 * it failed.
 */
export const honestCommits = (adapter: Configured): Configured => ({
  ...adapter,
  init: (args) => Object.assign(adapter.init(args), { beginTransaction, commitTransaction }),
})

/** @returns the name under which the transaction stands among the sessions, in the shape Payload reads. */
async function beginTransaction(this: PostgresAdapter, options?: unknown): Promise<string> {
  await this.initializing
  const begun = Promise.withResolvers<Tx>()
  const ended = Promise.withResolvers<void>()
  const done = this.drizzle.transaction(
    (tx) => {
      begun.resolve(tx as Tx)
      return ended.promise
    },
    (options || this.transactionOptions || undefined) as Config,
  )
  done.catch(begun.reject)
  const db = await begun.promise
  const id = randomUUID()
  this.sessions[id] = {
    db,
    resolve: () => {
      ended.resolve()
      return done
    },
    reject: () => {
      ended.reject(new Error('Rolled back'))
      return done.catch(() => {})
    },
  }
  return id
}

/** Throws where the database did not confirm it: then nothing of it may be stored. */
async function commitTransaction(this: PostgresAdapter, transaction: number | string | Promise<number | string>) {
  const id = await transaction
  const session = this.sessions[id]
  delete this.sessions[id]
  await session?.resolve()
}
