import type { PayloadRequest } from 'payload'
import { postLetter } from '@/mailroom/post-letter'
import { mailboxesOf } from '@/staff/mailboxes'
import { reviewAnsweredLetter } from './letters'
import type { ReviewRequest } from './requests'

/** Writes to the editor who asked. One who has left is not written to. */
export async function tellTheAsker(
  req: PayloadRequest,
  request: ReviewRequest,
  what: 'signed' | 'changes-asked' | 'declined' | 'unanswered' | 'withdrawn',
): Promise<void> {
  if (!request.askedBy) return
  const [asker] = await mailboxesOf(req, [request.askedBy])
  if (!asker) return
  const letter = await reviewAnsweredLetter(req, what, request)
  await postLetter(req, {
    kind: 'staff-notice',
    uniqueKey: `review-answer:${request.id}:${what}`,
    to: asker.email,
    ...letter,
  })
}
