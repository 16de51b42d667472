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
