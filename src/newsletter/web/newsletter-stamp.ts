import { stampOf } from '@/platform/forms'
import { promiseHash } from '../subscribing/wording'

export const FORM = 'newsletter'

const A_MINUTE = 60_000

/** Hidden fields of the form on a page that answers one reader: sent again at once, it was a machine. */
export const freshStamp = (now = new Date()): Record<string, string> => stampOf(FORM, now)

/**
 * Hidden fields of the form on a static page, and of one that comes back to be sent once more. A static page is made
 * for everybody: its age says nothing about how long this reader has looked at it. So the stamp is old enough from the
 * start.
 */
export const newsletterStamp = (now = new Date()): Record<string, string> =>
  stampOf(FORM, new Date(now.getTime() - A_MINUTE))

/** Hidden fields of a form on a static page that says what comes: also the hash of what it says. */
export const newsletterFields = (promise: string, now = new Date()): Record<string, string> => ({
  ...newsletterStamp(now),
  wording: promiseHash(promise),
})
