export const subscriberStatuses = ['pending', 'confirmed', 'paused', 'unsubscribed', 'bounced', 'complained', 'erased'] as const
export type SubscriberStatus = (typeof subscriberStatuses)[number]

export const issueKinds = ['article', 'correction', 'digest', 'free'] as const
export type IssueKind = (typeof issueKinds)[number]
