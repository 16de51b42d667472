/** Pages see only their own room. */
export type { LinkRefusal } from '@/mailroom/links'

/** What a reviewer's links may be used for. */
export const REVIEW_LINK = 'review'
/** Everything that bears one person's name. */
export const DESK_LINK = 'reviewer-desk'

/** How long a question waits for its reviewer, and after how long it is asked once more. */
export const REVIEW_DAYS = 21
export const REMIND_AFTER_DAYS = 7
export const DESK_HOURS = 72
