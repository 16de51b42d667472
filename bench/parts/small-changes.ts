/** One comment approved and one article published, through the doors that staff use. */
import { randomUUID } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'
import { approveComment } from '@/discussion/decide'
import { query } from '@/platform/database'
import { followArticles } from '@/search/similar/follow-articles'

async function editor({ payload }: PayloadRequest): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: 'staff',
    where: { role: { equals: 'editor' } },
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [user] = docs
  if (!user) throw new Error('The sample has an editor')
  return createLocalReq({ user: { ...user, collection: 'staff' }, context: { actor: 'staff' } }, payload)
}

export async function approveOne(req: PayloadRequest, slug: string): Promise<void> {
  const id = randomUUID()
  await query(
    req,
    `insert into comments (id, status, kind, lane, held_for, private_original, public_wording, writer_name, submission_key, article_id)
     select $1, 'pending', 'comment', 'chat', '', words, words, 'Reader', $3, a.id
     from articles a, (select 'The harbour lights kept us awake longer than the coffee.' as words) w where a.slug = $2`,
    [id, slug, randomUUID()],
  )
  const result = await approveComment(await editor(req), id)
  if (!result.ok) throw new Error(`The comment was refused: ${result.reason}`)
}

/** One that is about the same as the article with this address; what the worker does with it is done here. */
export async function publishOne(req: PayloadRequest, slug: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [like] = docs
  if (!like) throw new Error(`There is no ${slug}`)
  const { title, standfirst, inShort, body, topics, authors, hero, language } = like
  const { id } = await req.payload.create({
    collection: 'articles',
    data: {
      title: `Once more: ${title}`,
      slug: `once-more-${slug}`,
      ...{ standfirst, inShort, body, topics, authors, hero, language },
      _status: 'published',
    },
    overrideAccess: false,
    req: await editor(req),
  })
  await followArticles(req, [id])
}
