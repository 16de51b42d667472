import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { idOf, idsOf } from '@/platform/ids'
import { titleOfTakenBack } from './question-rules'
import { slugHash } from './quotes'

const keyOf = (id: unknown) => `questions/${id}/taken-back`

/** Whether this write is the taking back itself: a reader's button does it, who may not write pages otherwise. */
export const isTakingBack = (context: Record<string, unknown>, id: unknown): boolean => context[keyOf(id)] === true

/**
 * Takes an answered question off the site because one of its askers took their words back. What it asked goes from the
 * page, its draft and all of its versions; what was answered stays with the desk, who may ask it in other words.
 */
export async function takePageBack(req: PayloadRequest, id: string, comment: string): Promise<void> {
  const [page] = await query<{ published: boolean; language: string; slug: string | null }>(
    req,
    `select _status = 'published' as published, coalesce(language, 'en') as language, slug
     from questions where id = $1 for no key update`,
    [id],
  )
  if (!page) return
  if (page.published && page.slug) {
    await query(
      req,
      `insert into withdrawn_questions (language, slug, question_id) values ($1, $2, $3)
       on conflict (language, slug) do update set question_id = excluded.question_id, at = now()`,
      [page.language, slugHash(page.slug), id],
    )
  }
  req.context[keyOf(id)] = true
  await blank(req, id, comment, page.published)
  delete req.context[keyOf(id)]
}

async function blank(req: PayloadRequest, id: string, comment: string, published: boolean): Promise<void> {
  const { payload } = req
  const collection = 'questions'
  const draft = await payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: true, req })
  const nothingAsked = {
    title: titleOfTakenBack(id),
    details: null,
    comments: idsOf(draft.comments).filter((one) => one !== comment),
  }
  await payload.db.deleteVersions({ collection, where: { parent: { equals: id } }, req })
  // A draft that never was a page is saved beside its row, which keeps what it began with.
  if (!published) await payload.db.updateOne({ collection, id, data: { ...nothingAsked, slug: null }, req })
  await payload.update({
    collection,
    id,
    data: {
      ...nothingAsked,
      slug: null,
      answer: draft.answer ?? undefined,
      answeredBy: idOf(draft.answeredBy),
      checkBy: draft.checkBy,
      article: idOf(draft.article),
      alsoAsked: idsOf(draft.alsoAsked),
      _status: 'draft',
    },
    draft: !published,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
