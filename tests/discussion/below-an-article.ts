/** A published article with readers below it, for the tests of this room. */
import type { Payload } from 'payload'
import type { SentComment } from '@/discussion/send-comment'
import { articleData, staffOf } from '../world/people'
import type { House } from '../world/rooms'

export async function anArticle(payload: Payload, more: Record<string, unknown> = {}) {
  const req = await staffOf(payload, 'editor')
  const data = { ...(await articleData(payload, more)), _status: 'published' as const }
  return payload.create({ collection: 'articles', data, overrideAccess: false, req })
}

let sent = 0

/** What a reader sends, from a household of its own, so that no limit is met by accident. */
export function words(article: string, more: Partial<SentComment> = {}): SentComment {
  sent += 1
  return {
    article,
    words: 'How much of it reaches my milk?',
    name: 'A night-shift mum',
    wantsAnswer: false,
    stamp: `stamp ${sent}`,
    prefix: `192.0.2.${sent}`,
    ...more,
  }
}

/** The profile that names this role's account. */
export async function profileFor(payload: Payload, role: 'editor' | 'author' | 'moderator' | 'administrator') {
  const { user } = await staffOf(payload, role)
  const known = await payload.find({ collection: 'people', where: { staffAccount: { equals: user?.id } }, limit: 1 })
  if (known.docs[0]) return known.docs[0]
  return payload.create({
    collection: 'people',
    data: {
      name: `Sample ${role}, who answers`,
      slug: `sample-${role}-who-answers`,
      role: 'Paediatrician (sample)',
      credentials: [{ abbreviation: 'IBCLC', name: 'Lactation consultant', issuer: 'A sample board', medical: true }],
      staffAccount: user?.id,
    },
  })
}

/** Jobs that wait in the room's queue: the ids they carry. */
export async function toldOf({ payload }: House): Promise<string[]> {
  const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: { id: string }[] }> } }
  const { rows } = await pool.query(
    `select data->>'id' as id from pgboss.job where name = 'discussion-answer-published'`,
  )
  return rows.map(({ id }) => id)
}
