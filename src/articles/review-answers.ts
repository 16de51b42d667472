import type { PayloadRequest } from 'payload'
import { type Remark, remarksOf } from '@/reviews/remarks'
import { lastAnswersSince, type ReviewRequest } from '@/reviews/requests'

export type ReviewAnswer = {
  article: string
  title: string
  status: ReviewRequest['status']
  reviewerName: string
  answer: string
  /** ISO. */
  at: string
  remarks: Remark[]
}

/** Older answers are history. */
const ninetyDays = 90 * 86_400_000

/**
 * Answers of reviewers who did not sign, as long as nobody has changed the draft since; the latest first.
 * @param writer only about what this member of staff began.
 */
export async function reviewAnswers(req: PayloadRequest, now: Date, writer?: string): Promise<ReviewAnswer[]> {
  const answers = await lastAnswersSince(req, 'article', new Date(now.getTime() - ninetyDays))
  if (answers.length === 0) return []
  const ids = { id: { in: answers.map(({ subject }) => subject.id) } }
  const { docs } = await req.payload.find({
    collection: 'articles',
    draft: true,
    where: writer ? { and: [ids, { createdBy: { equals: writer } }] } : ids,
    pagination: false,
    depth: 0,
    select: { title: true, updatedAt: true },
    overrideAccess: true,
    req,
  })
  const drafts = new Map(docs.map((doc) => [doc.id, doc]))
  const remarks = await remarksOf(
    req,
    answers.map(({ id }) => id),
  )
  return answers.flatMap(({ id, subject, status, reviewerName, answer, settledAt = '' }) => {
    const draft = drafts.get(subject.id)
    if (!draft || draft.updatedAt > settledAt) return []
    const about = { article: subject.id, title: draft.title ?? '', status, reviewerName, answer, at: settledAt }
    return [{ ...about, remarks: remarks.filter(({ request }) => request === id) }]
  })
}
