/** What readers sent, stored as triage leaves it, on the site of the journeys. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { database } from './site'

type Sent = {
  words: string
  name: string
  kind?: 'comment' | 'question'
  heldFor?: string
  lane?: 'clinician' | 'chat'
}

export async function inTheQueue(...all: Sent[]): Promise<void> {
  const { port, password } = await database()
  const client = new pg.Client({ connectionString: `postgres://postgres:${password}@127.0.0.1:${port}/bedside` })
  await client.connect()
  try {
    for (const { words, name, kind = 'question', heldFor = '', lane = 'clinician' } of all)
      await client.query(
        `insert into comments (id, status, kind, lane, held_for, private_original, public_wording, writer_name, submission_key)
         values ($1, 'pending', $2, $3, $4, $5, $5, $6, $7)`,
        [randomUUID(), kind, lane, heldFor, words, name, randomUUID()],
      )
  } finally {
    await client.end()
  }
}
