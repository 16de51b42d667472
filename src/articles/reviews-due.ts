/** Published articles whose review is to be done again. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { standingWords } from '@/reviews/words'
import { REVIEW_MONTHS, reviewOfDocument } from './article-review'
import { textOfArticle } from './text-of-article'

export type ReviewDue = { id: string; title: string; says: string }

/** As many as are named, and as are weighed to find them: that costs a few reads of each. */
const MOST = 8
const WEIGHED = 40

/**
 * Where a review may be due by the day that its topics ask for, or because the text was changed after it; those reviewed
 * longest ago first.
 */
async function candidates(req: PayloadRequest, now: Date): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select a.id::text as id from articles a join reviews r on r.subject_kind = 'article' and r.subject_id = a.id::text
     where a._status = 'published' and r.event = 'signed'
     group by a.id
     having max(r.at) <= $1::timestamptz - make_interval(months => coalesce((
         select min(coalesce(t.review_every_months, $2))::int from articles_rels l join topics t on t.id = l.topics_id
         where l.parent_id = a.id and l.path = 'topics'), $2::int))
       or exists (select 1 from revisions v
         where v.article_id = a.id and v.time > max(r.at) and v.change_class not in ('typo', 'link'))
     order by max(r.at), a.id limit ${WEIGHED}`,
    [now, REVIEW_MONTHS],
  )
  return rows.map(({ id }) => id)
}

export async function reviewsDue(req: PayloadRequest, now: Date): Promise<ReviewDue[]> {
  const ids = await candidates(req, now)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const due: ReviewDue[] = []
  for (const id of ids) {
    if (due.length === MOST) break
    const doc = docs.find((one) => one.id === id)
    const review = doc && (await reviewOfDocument(req, doc, await textOfArticle(req, doc), now))
    if (review?.kind === 'due' || review?.kind === 'changed')
      due.push({ id, title: doc?.title ?? '', says: standingWords(review) })
  }
  return due
}
