import type { PayloadRequest } from 'payload'
import { addressHmac, plainAddress } from '@/mailroom/addresses'
import { makeLink, revokeLinks } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import type { Subject } from './append-review'
import { type ReviewLetterKind, reviewRequestLetter } from './letters'
import { REVIEW_DAYS, REVIEW_LINK } from './link-purposes'
import { keepQuotes, type Quote } from './quotes'
import { freezeText } from './review-texts'
import { addressOfReviewer, keepAddress } from './reviewer-address'
import { tellEarlierAddress } from './send-desk-link'

export type Asking = {
  subject: Subject
  /** The text that is shown and signed. */
  text: { canonical: string; hash: string }
  /** The words of readers in it, of which the text holds no more than the hash. */
  quotes: readonly Quote[]
  reviewer: { id: string; name: string }
  /** Where to write; without it, where this reviewer was written to before. */
  address?: string
  message?: string
  /** Staff account; none where a change of a signed text asks by itself. */
  askedBy?: string
}

/**
 * Asks somebody to review a text: freezes it, and writes to them with a link that does this one thing. An earlier
 * question to the same reviewer about the same subject is replaced, and its link taken back. An address that replaces
 * another is no secret of the editor's: the other one is told. Asks no rule.
 * @returns id of the request.
 */
export async function askForReview(
  req: PayloadRequest,
  { subject, text, quotes, reviewer, address, message = '', askedBy }: Asking,
  now: Date,
): Promise<Result<string, 'no-address'>> {
  return inTransaction(req, async () => {
    const typed = address === undefined ? undefined : plainAddress(address)
    const to = typed ?? (address === undefined ? await addressOfReviewer(req, reviewer.id) : undefined)
    if (!to) return no('no-address')
    const replaced = typed && (await keepAddress(req, reviewer.id, typed, now))
    await freezeText(req, subject, text, now)
    await keepQuotes(req, text.hash, quotes)
    await replaceOpen(req, subject, reviewer.id, now)
    const expires = new Date(now.getTime() + REVIEW_DAYS * 24 * 3600_000)
    const [row] = await query<{ id: string }>(
      req,
      `insert into review_requests (subject_kind, subject_id, subject_title, content_hash, reviewer, reviewer_name,
         message, asked_by, asked_at, expires_at, sent_to_hmac, at_new_address)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        subject.kind,
        subject.id,
        subject.title,
        text.hash,
        reviewer.id,
        reviewer.name,
        message.trim(),
        askedBy ?? null,
        now,
        expires,
        addressHmac(to),
        Boolean(replaced),
      ],
    )
    if (!row) throw new Error('A request for review was not written')
    const letter = { id: row.id, title: subject.title, message: message.trim(), expires }
    await writeToReviewer(req, askedBy ? 'asked' : 'changed', letter, to)
    if (replaced) await tellEarlierAddress(req, row.id, reviewer.name, replaced)
    return done(row.id)
  })
}

export type RequestLetter = { id: string; title: string; message: string; expires: Date }

/** Makes a link for a request and writes it to its reviewer. Whichever of its links is used first ends them all. */
export async function writeToReviewer(
  req: PayloadRequest,
  kind: ReviewLetterKind,
  request: RequestLetter,
  to: string,
): Promise<void> {
  const subject = { kind: 'review-request', id: request.id }
  const { token } = await makeLink(req, { purpose: REVIEW_LINK, subject, hours: REVIEW_DAYS * 24 })
  const letter = await reviewRequestLetter(req, kind, { ...request, token })
  await postLetter(req, { kind: 'review-request', uniqueKey: `review:${request.id}:${kind}`, to, ...letter })
}

async function replaceOpen(req: PayloadRequest, subject: Subject, reviewer: string, now: Date): Promise<void> {
  const replaced = await query<{ id: string }>(
    req,
    `update review_requests set status = 'replaced', settled_at = $4
     where subject_kind = $1 and subject_id = $2 and reviewer = $3 and status = 'open' returning id`,
    [subject.kind, subject.id, reviewer, now],
  )
  for (const { id } of replaced) await revokeLinks(req, REVIEW_LINK, { kind: 'review-request', id })
}
