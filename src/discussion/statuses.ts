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
