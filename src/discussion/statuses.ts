/**
 * `unconfirmed` is where nothing comes: messages wait as `pending`, whether or not their address is proved. It is kept
 * for sites that bring such messages with them, is cleared after 14 days, and no rule leads to it.
 */
export const commentStatuses = [
  'unconfirmed',
  'pending',
  'published',
  'rejected',
  'spam',
  'hidden',
  'removed',
  'erased',
] as const
export type CommentStatus = (typeof commentStatuses)[number]

export const commentKinds = ['comment', 'question'] as const
export type CommentKind = (typeof commentKinds)[number]

/** Whom an item of the queue needs: somebody who may give medical answers, anybody, or nobody. */
export const commentLanes = ['clinician', 'chat', 'spam'] as const
export type CommentLane = (typeof commentLanes)[number]

/** How the queue is looked at: everything that waits, or what one of its lanes holds. */
export const queueLanes = ['waiting', 'clinician', 'chat', 'spam', 'reported', 'unanswered'] as const
export type QueueLane = (typeof queueLanes)[number]

export const isQueueLane = (text: unknown): text is QueueLane => queueLanes.some((lane) => lane === text)
