import type { PayloadRequest } from 'payload'
import { peopleByIds } from '@/people/queries'
import { done, no, type Result } from '@/platform/verdict'
import { recordCredit } from '@/reviews/record-credit'
import { latestDraft } from './latest-draft'

/** Records a reviewer's credit for an article, without binding it to a text. @returns the id of the recorded row. */
export async function creditArticle(
  req: PayloadRequest,
  article: string,
  { reviewer, on, remarks }: { reviewer: string; on: Date; remarks?: string },
): Promise<Result<string, 'unknown'>> {
  const [person] = await peopleByIds(req, [reviewer])
  const doc = await latestDraft(req, article)
  if (!person || !doc) return no('unknown')
  const id = await recordCredit(req, {
    subject: { kind: 'article', id: article, title: doc.title ?? '' },
    reviewer: {
      id: person.id,
      name: person.name,
      credential: person.credentials.map(({ abbreviation }) => abbreviation).join(', '),
      medical: person.credentials.some(({ medical }) => medical),
    },
    at: on,
    remarks,
    recordedBy: req.user ? String(req.user.id) : undefined,
  })
  return done(id)
}
