import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Why somebody left, where they like to say. */
export const leavingAnswers = {
  'too-many': 'Too many letters',
  'not-for-me': 'They are not about what I need',
  'not-useful': 'They did not help me',
  'never-asked': 'I never asked for them',
  other: 'Something else',
} as const
export type LeavingAnswer = keyof typeof leavingAnswers

export const isLeavingAnswer = (text: string): text is LeavingAnswer => Object.hasOwn(leavingAnswers, text)

/**
 * Counts an answer for today, tied to nobody.
 * @param question the id that the question was asked under, random and known to its page alone: answered twice, it is
 *   one answer, the last.
 */
export async function answerLeaving(
  req: PayloadRequest,
  { question, answer }: { question: string; answer: LeavingAnswer },
  now = new Date(),
): Promise<void> {
  await query(
    req,
    `insert into leaving_answers (id, answer, day) values ($1, $2, $3)
     on conflict (id) do update set answer = excluded.answer`,
    [question, answer, now.toISOString().slice(0, 10)],
  )
}
