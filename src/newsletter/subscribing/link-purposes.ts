import type { LinkSubject } from '@/mailroom/links'

export type { LinkRefusal } from '@/mailroom/links'

export const CONFIRM = 'confirm-subscription'
export const BLOCK = 'block-subscriber'
/** Opens what is kept about a subscriber, as often as they like within its time. */
export const PRIVATE_LINK = 'private-link'
export const PRIVATE_LINK_HOURS = 1
/** Proves that a new address is theirs. */
export const NEW_ADDRESS = 'new-address'
export const NEW_ADDRESS_HOURS = 48

/** What links and consent of the newsletter are about. */
export const subscriberSubject = (id: string): LinkSubject => ({ kind: 'subscriber', id })
