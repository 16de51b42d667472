/** A published article with readers below it, for the tests of this room. */
import type { Payload, PayloadRequest } from 'payload'
import type { SentComment } from '@/discussion/send-comment'
import { query } from '@/platform/database'
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

/**
 * Published comments of readers, written at once: one a minute from May 2026 on.
 * @param repliesTo every one of so many is a reply to the one before it.
 */
export async function manyComments(req: PayloadRequest, article: string, count: number, { repliesTo = 0 } = {}) {
  await query(
    req,
    `with numbered as (
       select n, gen_random_uuid() as id, timestamptz '2026-05-01' + n * interval '1 minute' as at,
         n % nullif($3::int, 0) = 1 as is_reply
       from generate_series(0, $2::int - 1) n
     ), placed as (
       select n.*, case when n.is_reply then before.id end as root from numbered n left join numbered before on before.n = n.n - 1
     )
     insert into comments (id, status, kind, article_id, parent_id, root, depth, public_wording, writer_name, language,
       published_at, created_at, updated_at)
     select id, 'published', 'comment', $1, root, root::text, case when root is null then 0 else 1 end,
       'Words of number ' || n || ': ' || repeat('some words ', 20 + n % 17), 'Reader ' || n, 'en', at, at, at
     from placed order by n`,
    [article, count, repliesTo],
  )
  await query(
    req,
    `insert into thread_places (comment_id, article_id, root_id, at, helpful, helpful_announced)
     select id, article_id, root::uuid, published_at, 0, 0 from comments where article_id = $1 on conflict do nothing`,
    [article],
  )
  await query(req, 'analyze comments')
  await query(req, 'analyze thread_places')
}
