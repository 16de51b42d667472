/** Approves what waits and answers it in one go: both happen, or neither. */
import type { PayloadRequest } from 'payload'
import { allOrNothing } from '@/platform/transaction'
import type { Result } from '@/platform/verdict'
import { approveComment, type DecisionRefusal } from './decide'
import { type ReplyRefusal, reply } from './reply'
import type { CommentStatus } from './statuses'

export type AnswerToWaiting = {
  comment: string
  /** As readers will see the question; without it, as it is kept. */
  publicWording?: string
  words: string
  person?: string
  seen?: CommentStatus
}

/** @returns the id of the answer. */
export const answerWaiting = (
  req: PayloadRequest,
  { comment, publicWording, words, person, seen }: AnswerToWaiting,
): Promise<Result<string, DecisionRefusal | ReplyRefusal>> =>
  allOrNothing<string, DecisionRefusal | ReplyRefusal>(req, async () => {
    const approved = await approveComment(req, comment, publicWording, { seen })
    return approved.ok ? reply(req, { comment, words, person }) : approved
  })
