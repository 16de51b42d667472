import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { forgetOldLetters } from '@/mailroom/forget-letters'
import { revokeLinks } from '@/mailroom/links'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { eachDue } from './each-due'
import { CONFIRM_LINK } from './link-purposes'
import { ANSWERED, SINCE, waitsWithAnother } from './retention-facts'
import { daysBefore, KEPT_DAYS } from './retention-rules'

/** Nobody proved it within two weeks. */
const neverConfirmed = `select c.id from comments c where c.writer_address_sealed is not null
  and c.address_confirmed_at is null and c.created_at < $1`

/** Spam, taken back, declined, answered long ago, or published for a year: there is nothing left to write about. */
const nothingToSay = `select c.id from comments c where c.writer_address_sealed is not null
  and (c.status in ('spam', 'removed', 'erased')
    or (c.created_at < $1
      and (${SINCE} < $2 or ${ANSWERED} < $1
        or (c.status in ('hidden', 'rejected') and ${SINCE} < $1 and not ${waitsWithAnother('$1')}))))`

/** What found an unconfirmed address again has no use once “this was not me” works no more. */
const unprovedFingerprint = `select c.id from comments c where c.writer_address_hmac is not null
  and c.writer_address_sealed is null and c.address_confirmed_at is null and c.created_at < $1`

/** Drops sealed addresses for which no letter can come any more, and fingerprints that find nobody. */
export async function forgetAddresses(req: PayloadRequest, now: Date): Promise<void> {
  const days = (kept: number) => daysBefore(now, kept)
  await forgetEach(req, neverConfirmed, [days(KEPT_DAYS.unconfirmed)], 'never-confirmed')
  await forgetEach(req, nothingToSay, [days(KEPT_DAYS.original), days(KEPT_DAYS.unanswered)], 'nothing-left')
  await forgetEach(req, unprovedFingerprint, [days(KEPT_DAYS.fingerprint)])
  await forgetOldLetters(req, 'confirm-address', days(KEPT_DAYS.fingerprint))
}

/** @param method how consent ended; without it the address is gone already, and now what finds it goes. */
async function forgetEach(req: PayloadRequest, due: string, times: Date[], method?: string): Promise<void> {
  const [id, limit] = [`$${times.length + 1}`, `$${times.length + 2}`]
  await eachDue(
    req,
    'Forgetting an address',
    (after, most) => query(req, `${due} and c.id > ${id} order by c.id limit ${limit}`, [...times, after, most]),
    (comment) =>
      inTransaction(req, async () => {
        const subject = { kind: 'comment', id: comment }
        if (method) await revokeLinks(req, CONFIRM_LINK, subject)
        await query(req, 'select 1 from comments where id = $1 for update', [comment])
        const [still] = await query(req, `${due} and c.id = ${id}`, [...times, comment])
        if (!still) return
        const data = method ? { writerAddressSealed: null, wantsAnswerByMail: false } : { writerAddressHmac: null }
        await req.payload.update({ collection: 'comments', id: comment, data, depth: 0, overrideAccess: true, req })
        if (method) await recordConsent(req, { subject, event: 'erased', purpose: 'answer-notice', method })
      }),
  )
}
