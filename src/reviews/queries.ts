import type { PayloadRequest } from 'payload'
import { type StandingCredit, standingCredits } from './credits'
import { reviewEvents } from './events'

/** The credits that stand for a subject whose text has this hash. */
export async function creditsOf(
  req: PayloadRequest,
  kind: string,
  id: string,
  hash: string,
): Promise<StandingCredit[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { subjectKind: { equals: kind }, subjectId: { equals: id } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const rows = docs.map((doc) => ({
    id: doc.id,
    event: reviewEvents.find((event) => event === doc.event) ?? 'recorded',
    reviewer: doc.reviewer,
    reviewerName: doc.reviewerName,
    credential: doc.credential ?? '',
    medical: doc.medical === true,
    subjectHash: doc.subjectHash ?? undefined,
    at: doc.at,
    withdraws: doc.withdraws ?? undefined,
  }))
  return standingCredits(rows, hash)
}

/** Ids of the subjects of one kind for which this person is credited. */
export async function subjectsReviewedBy(req: PayloadRequest, kind: string, reviewer: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { subjectKind: { equals: kind }, reviewer: { equals: reviewer } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const withdrawn = new Set(docs.map((doc) => doc.withdraws))
  return [
    ...new Set(docs.filter((doc) => doc.event !== 'withdrawn' && !withdrawn.has(doc.id)).map((doc) => doc.subjectId)),
  ]
}

/** Ids of everybody who has a row for this subject, whether it stands or not. */
export async function reviewersOf(req: PayloadRequest, kind: string, id: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { subjectKind: { equals: kind }, subjectId: { equals: id } },
    pagination: false,
    select: { reviewer: true },
    overrideAccess: true,
    req,
  })
  return [...new Set(docs.map(({ reviewer }) => reviewer))]
}
