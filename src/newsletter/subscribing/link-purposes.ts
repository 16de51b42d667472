import type { LinkSubject } from '@/mailroom/links'

export type { LinkRefusal } from '@/mailroom/links'

export const CONFIRM = 'confirm-subscription'
export const BLOCK = 'block-subscriber'

/** What links and consent of the newsletter are about. */
export const subscriberSubject = (id: string): LinkSubject => ({ kind: 'subscriber', id })
