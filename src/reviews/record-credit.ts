import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { inTransaction } from '@/platform/transaction'
import { creditsTag, reviewerTag } from './tags'

/** What a reviewer looked at: known by kind and id; a hash binds it to one text. */
export type Subject = { kind: string; id: string; title: string }

export type Credit = {
  subject: Subject
  /** The reviewer as they stand today; copied, because a ledger does not follow later edits. */
  reviewer: { id: string; name: string; credential: string; medical: boolean }
  /** The day the editor says the review took place. */
  at: Date
  conflicts?: string
  remarks?: string
  /** Id of the staff account. */
  recordedBy?: string
}

/**
 * Records that somebody reviewed a subject, without binding it to a text: the page says so, and it never becomes a
 * current review by itself. Asks nothing; the caller has asked its own rule.
 * @returns the id of the new row.
 */
export async function recordCredit(req: PayloadRequest, credit: Credit): Promise<string> {
  return inTransaction(req, async () => {
    const row = await req.payload.create({
      collection: 'reviews',
      data: {
        event: 'recorded',
        subjectKind: credit.subject.kind,
        subjectId: credit.subject.id,
        subjectTitle: credit.subject.title,
        scope: 'whole',
        reviewer: credit.reviewer.id,
        reviewerName: credit.reviewer.name,
        credential: credit.reviewer.credential,
        medical: credit.reviewer.medical,
        conflicts: credit.conflicts,
        remarks: credit.remarks,
        at: credit.at.toISOString(),
        recordedBy: credit.recordedBy,
      },
      overrideAccess: true,
      req,
    })
    await announceCredit(req, row.id, credit.subject, credit.reviewer.id)
    return row.id
  })
}

/** Takes a credit back by a later row; nothing is erased. @returns false when there is no such standing credit. */
export async function withdrawCredit(req: PayloadRequest, id: string, at: Date, recordedBy?: string): Promise<boolean> {
  return inTransaction(req, async () => {
    const { docs } = await req.payload.find({
      collection: 'reviews',
      where: { or: [{ id: { equals: id } }, { withdraws: { equals: id } }] },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const row = docs.find((doc) => doc.id === id && doc.event !== 'withdrawn')
    if (!row || docs.some((doc) => doc.withdraws === id)) return false
    const { id: _id, createdAt: _created, updatedAt: _updated, ...copy } = row
    await req.payload.create({
      collection: 'reviews',
      data: { ...copy, event: 'withdrawn', withdraws: id, at: at.toISOString(), recordedBy },
      overrideAccess: true,
      req,
    })
    await announceCredit(
      req,
      id,
      { kind: row.subjectKind, id: row.subjectId, title: row.subjectTitle ?? '' },
      row.reviewer,
    )
    return true
  })
}

const announceCredit = (req: PayloadRequest, document: string, subject: Subject, reviewer: string) =>
  announce(req, {
    room: 'reviews',
    document,
    what: 'changed',
    tags: [creditsTag(subject.kind, subject.id), reviewerTag(reviewer)],
  })
