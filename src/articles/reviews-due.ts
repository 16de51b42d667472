/** Published articles whose review is to be done again. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { standingWords } from '@/reviews/words'
import { REVIEW_MONTHS, reviewOfDocument } from './article-review'
import { textOfArticle } from './text-of-article'

export type ReviewDue = { id: string; title: string; says: string }

/** Each is weighed by its texts, which costs a few reads: only so many, those reviewed longest ago first. */
const MOST = 8

/** Where a review may be due by its day, or because the text was changed after it. */
async function candidates(req: PayloadRequest, now: Date): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select a.id::text as id from articles a join reviews r on r.subject_kind = 'article' and r.subject_id = a.id::text
     where a._status = 'published' and r.event = 'signed'
     group by a.id
     having max(r.at) <= $1::timestamptz - make_interval(months => least($2::int,
         (select min(review_every_months)::int from topics where review_every_months > 0)))
       or exists (select 1 from revisions v
         where v.article_id = a.id and v.time > max(r.at) and v.change_class not in ('typo', 'link'))
     order by max(r.at), a.id limit ${MOST}`,
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
    const doc = docs.find((one) => one.id === id)
    const review = doc && (await reviewOfDocument(req, doc, await textOfArticle(req, doc), now))
    if (review?.kind === 'due' || review?.kind === 'changed')
      due.push({ id, title: doc?.title ?? '', says: standingWords(review) })
  }
  return due
}
