/** A gate before a Postgres: closed, it refuses everybody; it can also hold back single answers. */
import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from '../../bin/embedded-database.mjs'

export type Gate = {
  port: number
  /** Ends every connection and refuses new ones, as a database that is down does. */
  close: () => Promise<void>
  open: () => Promise<void>
  /** From the next question that matches on, its connection gets no answers until `release`. */
  holdAnswersTo: (question: RegExp) => void
  /** How many connections wait for an answer just now. */
  held: () => number
  release: () => void
}

export async function gateBefore(postgresPort: number): Promise<Gate> {
  const port = await freePort()
  const sockets = new Set<Socket>()
  const waiting = new Set<Socket>()
  let question: RegExp | undefined
  let server: Server | undefined

  function through(client: Socket) {
    const postgres = connect(postgresPort, '127.0.0.1')
    client.on('data', (bytes) => {
      if (question?.test(bytes.toString('latin1'))) {
        question = undefined
        waiting.add(postgres)
        postgres.pause()
      }
      postgres.write(bytes)
    })
    postgres.on('data', (bytes) => client.write(bytes))
    for (const [one, other] of [
      [client, postgres],
      [postgres, client],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        waiting.delete(one)
        other.destroy()
      })
    }
  }

  const open = () =>
    new Promise<void>((resolve, reject) => {
      server = createServer(through)
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => resolve())
    })

  const close = () =>
    new Promise<void>((resolve) => {
      if (!server) return resolve()
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
      server = undefined
    })

  const release = () => {
    question = undefined
    for (const postgres of waiting) postgres.resume()
    waiting.clear()
  }

  const holdAnswersTo = (pattern: RegExp) => {
    question = pattern
  }

  await open()
  return { port, open, close, holdAnswersTo, release, held: () => waiting.size }
}
