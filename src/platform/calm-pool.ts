import pg from 'pg'

/**
 * A pool that survives the loss of a connection: that is no process's end, whether the connection lies idle or is in
 * hand between two statements, such as after a restart of the database or a process that stood still. Whoever has it
 * in hand hears of it at their next statement, which throws.
 */
export class CalmPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', () => {})
    this.on('connect', (client) => client.on('error', () => {}))
  }
}
