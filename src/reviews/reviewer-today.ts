import type { PayloadRequest } from 'payload'
import { peopleByIds } from '@/people/queries'
import { stillHolds } from '@/text/still-holds'
import type { Reviewer } from './append-review'

/** A reviewer as they stand on a day: what is copied when they sign. */
export type ReviewerToday = Reviewer & {
  /** Abbreviations of credentials that have expired and are not counted. */
  expired: string[]
}

/** @returns undefined where the profile was deleted. */
export async function reviewerToday(req: PayloadRequest, id: string, now: Date): Promise<ReviewerToday | undefined> {
  const [person] = await peopleByIds(req, [id])
  if (!person) return undefined
  const isValid = stillHolds(now)
  const valid = person.credentials.filter(isValid)
  return {
    id: person.id,
    name: person.name,
    credential: valid.map(({ abbreviation }) => abbreviation).join(', '),
    medical: valid.some(({ medical }) => medical),
    expired: person.credentials.filter((one) => !isValid(one)).map(({ abbreviation }) => abbreviation),
  }
}
