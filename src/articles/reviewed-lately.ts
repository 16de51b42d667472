/** Published articles that somebody read again after they were published, and whose text still is what they signed. */
import type { PayloadRequest } from 'payload'
import { signedSince } from '@/reviews/queries'
import type { ReviewStanding } from '@/reviews/standing'
import { creditName } from '@/reviews/words'
import { reviewOfDocument } from './article-review'
import { facesByIds } from './cards'
import { publishedDocuments } from './published-documents'
import { textOfArticle } from './text-of-article'

const DAY = 24 * 3600_000
/** So long a review is news. */
const LATELY = 180 * DAY
/** A signature on the day of publication is part of publishing. */
const LATER = DAY

export type ReviewedLately = {
  id: string
  /** ISO. */
  at: string
  /** Whoever signed, as they chose to be named. */
  by: string
  medical: boolean
  /** Their profile, where their name may be shown. */
  person?: string
}

/** Ids of the articles that may be among them: signed lately, and later than they were published. */
export async function signedLately(req: PayloadRequest, language: string, limit: number, now: Date): Promise<string[]> {
  const signed = await signedSince(req, 'article', new Date(now.getTime() - LATELY), 200)
  const faces = await facesByIds(
    req,
    signed.map(({ id }) => id),
  )
  const isLater = (published: string, at = '') => new Date(at).getTime() > new Date(published).getTime() + LATER
  return faces
    .filter((face) => face.language === language)
    .filter(({ id, published }) => isLater(published, signed.find((one) => one.id === id)?.at))
    .map(({ id }) => id)
    .slice(0, limit)
}

/** Of these articles, those whose whole text stands as it was signed; the order is kept. */
export async function reviewedLately(
  req: PayloadRequest,
  ids: readonly string[],
  now: Date,
): Promise<ReviewedLately[]> {
  const docs = await publishedDocuments(req, ids)
  const found: ReviewedLately[] = []
  for (const id of ids) {
    const doc = docs.find((one) => one.id === id)
    const said = doc && lastSignature(await reviewOfDocument(req, doc, await textOfArticle(req, doc), now))
    if (said) found.push({ id, ...said })
  }
  return found
}

function lastSignature({ kind, whole, credits }: ReviewStanding): Omit<ReviewedLately, 'id'> | undefined {
  if (kind !== 'current' || !whole) return undefined
  const [latest] = credits
    .filter((credit) => credit.kind === 'current' && credit.whole)
    .toSorted((one, other) => other.at.localeCompare(one.at))
  if (!latest) return undefined
  const { at, medical, shownAs, reviewer } = latest
  return { at, by: creditName(latest), medical, person: shownAs === 'credential' ? undefined : reviewer }
}
