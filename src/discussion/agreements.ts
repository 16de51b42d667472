/** Other clinicians who agree with an answer: entries in the book of reviews, each bound to the text it was given for. */
import type { PayloadRequest } from 'payload'
import { creditsOf } from '@/reviews/queries'
import type { TextOfQuestion } from './question-text'

export type Agreement = {
  /** Id of the entry. */
  id: string
  /** Id of the profile. */
  person: string
  /** As they stood that day. */
  name: string
  credential: string
  /** ISO. */
  at: string
  /** Whether it was given for the text as it is now. */
  current: boolean
}

export const AGREED = 'question'

/** The agreements that stand, one a person; never that of whoever answered. @param answerer id of that profile. */
export async function agreementsWith(
  req: PayloadRequest,
  question: string,
  text: TextOfQuestion,
  answerer: string | undefined,
): Promise<Agreement[]> {
  const credits = await creditsOf(req, AGREED, question, text.hash)
  return credits
    .filter(({ binding, reviewer }) => binding !== 'not-bound' && reviewer !== answerer)
    .map(({ id, reviewer, name, credential, at, binding }) => ({
      id,
      person: reviewer,
      name,
      credential,
      at,
      current: binding === 'this-text',
    }))
}
