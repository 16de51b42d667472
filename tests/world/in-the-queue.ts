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
  /** Whether it stands below one of the sample's articles; what stands below none is answered by a page. */
  isBelow?: boolean
}

export async function inTheQueue(...all: Sent[]): Promise<void> {
  const { port, password } = await database()
  const client = new pg.Client({ connectionString: `postgres://postgres:${password}@127.0.0.1:${port}/bedside` })
  await client.connect()
  try {
    for (const { words, name, kind = 'question', heldFor = '', lane = 'clinician', isBelow = false } of all)
      await client.query(
        `insert into comments (id, status, kind, lane, held_for, private_original, public_wording, writer_name, submission_key, article_id)
         values ($1, 'pending', $2, $3, $4, $5, $5, $6, $7,
           (select id from articles where $8 and _status = 'published' order by id limit 1))`,
        [randomUUID(), kind, lane, heldFor, words, name, randomUUID(), isBelow],
      )
  } finally {
    await client.end()
  }
}
