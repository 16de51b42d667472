import type { PayloadRequest } from 'payload'
import { revokeLinks } from '@/mailroom/links'
import { query } from '@/platform/database'
import { oneByOne } from '@/platform/one-by-one'
import { inTransaction } from '@/platform/transaction'
import { writeToReviewer } from './ask-for-review'
import { REMIND_AFTER_DAYS, REVIEW_LINK } from './link-purposes'
import { requestById, settle, unremindedSince } from './requests'
import { addressOfReviewer, reviewerAddressBehind } from './reviewer-address'
import { tellTheAsker } from './tell-asker'

/** Work of a daily chore: one reminder for each question, and an end to those that nobody answered. */
export async function remindReviewers(req: PayloadRequest, now: Date): Promise<void> {
  const waiting = await unremindedSince(req, new Date(now.getTime() - REMIND_AFTER_DAYS * 24 * 3600_000))
  const ids = waiting.map(({ id }) => id)
  await oneByOne(req, 'Reminding a reviewer', ids, String, (id) => remind(req, id, now))
  const over = await query<{ id: string }>(
    req,
    `select id from review_requests where status = 'open' and expires_at <= $1 order by expires_at limit 100`,
    [now],
  )
  await oneByOne(
    req,
    'Ending a question to a reviewer',
    over,
    ({ id }) => id,
    ({ id }) => giveUp(req, id, now),
  )
}

async function remind(req: PayloadRequest, id: string, now: Date): Promise<void> {
  await inTransaction(req, async () => {
    const request = await requestById(req, id, true)
    if (request?.status !== 'open' || request.remindedAt || new Date(request.expiresAt) <= now) return
    await query(req, 'update review_requests set reminded_at = $2 where id = $1', [id, now])
    const askedAt = request.sentTo && (await reviewerAddressBehind(req, request.sentTo))
    const to = askedAt || (await addressOfReviewer(req, request.reviewer))
    if (!to) return
    const { title } = request.subject
    const letter = { id, title, message: request.message, expires: new Date(request.expiresAt) }
    await writeToReviewer(req, 'reminder', letter, to)
  })
}

async function giveUp(req: PayloadRequest, id: string, now: Date): Promise<void> {
  await inTransaction(req, async () => {
    const request = await requestById(req, id, true)
    if (!request || !(await settle(req, id, 'unanswered', now))) return
    await revokeLinks(req, REVIEW_LINK, { kind: 'review-request', id })
    await tellTheAsker(req, request, 'unanswered')
  })
}
