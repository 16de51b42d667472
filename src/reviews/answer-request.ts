/** What a reviewer may answer behind their link: sign, sign a part, ask for changes, decline. */
import type { PayloadRequest } from 'payload'
import { revokeLinks, useLink } from '@/mailroom/links'
import { allOrNothing, inTransaction } from '@/platform/transaction'
import { no, type Result } from '@/platform/verdict'
import { sectionsOf } from '@/text/sections'
import { appendReview } from './append-review'
import type { ShownAs } from './credits'
import { REVIEW_LINK } from './link-purposes'
import { type HoldRefusal, holdRequest } from './open-request'
import { type ReviewRequest, settle } from './requests'
import { frozenText } from './review-texts'
import { reviewerToday } from './reviewer-today'
import { tellTheAsker } from './tell-asker'

export type Signature = {
  /** Hashes of the sections that are signed; undefined for the whole text. */
  sections?: readonly string[]
  conflicts: string
  remarks: string
  shownAs: ShownAs
}

export type AnswerRefusal = HoldRefusal | 'no-section' | 'text-gone' | 'no-profile' | 'nothing-earlier'
export type Answered = Result<ReviewRequest, AnswerRefusal>

class Refused extends Error {
  constructor(readonly reason: AnswerRefusal) {
    super(reason)
  }
}

/** Runs an answer in one transaction with the use of its link: a refusal leaves the link as it was. */
function answering(
  req: PayloadRequest,
  token: string,
  now: Date,
  answer: (request: ReviewRequest) => Promise<void>,
): Promise<Answered> {
  return allOrNothing<ReviewRequest, AnswerRefusal>(req, async () => {
    const request = await holdRequest(req, token, now, useLink)
    if (!request.ok) return request
    try {
      await answer(request.value)
      return request
    } catch (error) {
      if (error instanceof Refused) return no(error.reason)
      throw error
    }
  })
}

/**
 * Signs the frozen text, or some sections of it. What the same reviewer signed before stands beside it: signatures add
 * up. The credential is copied as it stands today; one that has expired does not count.
 */
export function signText(req: PayloadRequest, token: string, signature: Signature, now: Date): Promise<Answered> {
  return answering(req, token, now, async (request) => {
    const text = await frozenText(req, request.contentHash)
    if (!text) throw new Refused('text-gone')
    const all = sectionsOf(text).map(({ hash }) => hash)
    const sections = signature.sections === undefined ? all : all.filter((hash) => signature.sections?.includes(hash))
    if (sections.length === 0) throw new Refused('no-section')
    const reviewer = await reviewerToday(req, request.reviewer, now)
    if (!reviewer) throw new Refused('no-profile')
    await appendReview(req, {
      event: 'signed',
      subject: request.subject,
      subjectHash: request.contentHash,
      scope: sections.length === all.length ? 'whole' : 'sections',
      sections,
      reviewer,
      conflicts: signature.conflicts,
      remarks: signature.remarks,
      shownAs: signature.shownAs,
      at: now,
      request: request.id,
    })
    await settle(req, request.id, 'signed', now, signature.remarks)
    await tellTheAsker(req, request, 'signed')
  })
}

export const askForChanges = (req: PayloadRequest, token: string, words: string, now: Date): Promise<Answered> =>
  answering(req, token, now, async (request) => {
    await settle(req, request.id, 'changes-asked', now, words)
    await tellTheAsker(req, request, 'changes-asked')
  })

export const decline = (req: PayloadRequest, token: string, words: string, now: Date): Promise<Answered> =>
  answering(req, token, now, async (request) => {
    await settle(req, request.id, 'declined', now, words)
    await tellTheAsker(req, request, 'declined')
  })

/** An editor takes a question back. @returns false when it was answered already. */
export async function revokeRequest(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  return inTransaction(req, async () => {
    const revoked = await settle(req, id, 'revoked', now)
    if (revoked) await revokeLinks(req, REVIEW_LINK, { kind: 'review-request', id })
    return revoked
  })
}
