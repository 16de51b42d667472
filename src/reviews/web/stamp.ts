import { stampOf } from '@/platform/forms'

export const REVIEW_FORM = 'review'
export const DESK_FORM = 'reviews'

const A_MINUTE = 60_000

/**
 * Hidden fields of these forms. Who has a letter's link or opens a static page is not timed, so the stamp is old
 * enough from the start.
 */
export const agedStamp = (form: string, now = new Date()): Record<string, string> =>
  stampOf(form, new Date(now.getTime() - A_MINUTE))
