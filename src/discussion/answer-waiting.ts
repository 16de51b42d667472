/** Approves what waits and answers it in one go: both happen, or neither. */
import type { PayloadRequest } from 'payload'
import { allOrNothing } from '@/platform/transaction'
import type { Result } from '@/platform/verdict'
import { approveComment, type Decision, type DecisionRefusal } from './decide'
import { type ReplyRefusal, reply } from './reply'

export type AnswerToWaiting = {
  comment: string
  /** As readers will see the question; without it, as it is kept. */
  publicWording?: string
  words: string
  person?: string
} & Pick<Decision, 'seen' | 'shownAt'>

/** @returns the id of the answer. */
export const answerWaiting = (
  req: PayloadRequest,
  { comment, publicWording, words, person, seen, shownAt }: AnswerToWaiting,
): Promise<Result<string, DecisionRefusal | ReplyRefusal>> =>
  allOrNothing<string, DecisionRefusal | ReplyRefusal>(req, async () => {
    const approved = await approveComment(req, comment, publicWording, { seen, shownAt })
    return approved.ok ? reply(req, { comment, words, person }) : approved
  })
