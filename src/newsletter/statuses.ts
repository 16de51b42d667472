export const subscriberStatuses = [
  'pending',
  'confirmed',
  'paused',
  'unsubscribed',
  'bounced',
  'complained',
  'erased',
] as const
export type SubscriberStatus = (typeof subscriberStatuses)[number]

export const issueKinds = ['article', 'correction', 'digest', 'free'] as const
export type IssueKind = (typeof issueKinds)[number]

export const sendingStatuses = ['waiting', 'sending', 'paused', 'held', 'done', 'cancelled', 'needs_review'] as const
export type SendingStatus = (typeof sendingStatuses)[number]
