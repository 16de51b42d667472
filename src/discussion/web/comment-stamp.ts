import { stampOf } from '@/platform/forms'
import { formWordings } from '../wordings'

const A_MINUTE = 60_000

/** What the form is about, and the words it asks to agree to: a stamp from one article is none on another. */
export const formOf = (article: string): string => `comment:${article}:${formWordings()}`

/** Hidden fields of the form on a page that answers one reader: sent again at once, it was a machine. */
export const freshStamp = (article: string, now = new Date()): Record<string, string> => stampOf(formOf(article), now)

/**
 * Hidden fields of the form on a static page, and of one that comes back to be sent once more. A static page is made
 * for everybody: its age says nothing about how long this reader has looked at it. So the stamp is old enough from the
 * start.
 */
export const pageStamp = (article: string, now = new Date()): Record<string, string> =>
  freshStamp(article, new Date(now.getTime() - A_MINUTE))
