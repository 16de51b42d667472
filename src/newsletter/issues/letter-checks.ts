/** What an editor should look at before a letter leaves. Pure; what forbids a letter outright stands in `rules.ts`. */
import { DomUtils, parseDocument } from 'htmlparser2'
import { subjectLine } from '@/mailroom/subject-line'
import type { IssueLetter } from './issue'
import { UNSUBSCRIBE } from './reader-marks'
import { LARGEST_LETTER } from './rules'

/** `stop`: the letter cannot leave like this. `look`: it can, and a person should look. */
export type CheckState = 'good' | 'look' | 'stop'
export type LetterCheck =
  | { what: 'size'; state: CheckState; bytes: number }
  | { what: 'subject'; state: CheckState; characters: number }
  | { what: 'preview'; state: CheckState; characters: number }
  | { what: 'pictures'; state: CheckState; pictures: number; without: number }
  | { what: 'way-out' | 'postal-address'; state: CheckState }
  | { what: 'article' | 'paid-links'; state: CheckState; reason?: string }
  | { what: 'own-link'; state: CheckState; url: string }

/** Mailboxes on phones show about forty characters of a subject, those on desks about seventy. */
export const LONGEST_SUBJECT = 78
const SHORTEST_SUBJECT = 4

const stopCheck =
  (what: 'article' | 'paid-links') =>
  (reason: string | undefined): LetterCheck => ({ what, state: reason ? 'stop' : 'good', reason })

/** Takes what keeps the letter from leaving, in words for editors (`may-carry.ts`). */
export const articleCheck = stopCheck('article')
/** Takes what the affiliate rule has against a letter of one's own. */
export const paidLinksCheck = stopCheck('paid-links')

/** @param dead links to our own pages that lead nowhere. */
export const ownLinksCheck = (dead: readonly string[]): LetterCheck[] =>
  dead.map((url) => ({ what: 'own-link', state: 'look', url }))

export function letterChecks(letter: IssueLetter, postalAddress: string): LetterCheck[] {
  const { subject, preview, html, text } = letter
  const bytes = Buffer.byteLength(html)
  const pictures = DomUtils.getElementsByTagName('img', parseDocument(html))
  const without = pictures.filter(({ attribs }) => !attribs.alt?.trim()).length
  const address = postalAddress.trim()
  const fits = subject.length >= SHORTEST_SUBJECT && subject.length <= LONGEST_SUBJECT
  return [
    { what: 'size', state: bytes > LARGEST_LETTER ? 'stop' : 'good', bytes },
    {
      what: 'subject',
      state: subject === '' || subject !== subjectLine(subject) ? 'stop' : fits ? 'good' : 'look',
      characters: subject.length,
    },
    { what: 'preview', state: preview.trim() ? 'good' : 'look', characters: preview.length },
    { what: 'pictures', state: without > 0 ? 'look' : 'good', pictures: pictures.length, without },
    { what: 'way-out', state: html.includes(UNSUBSCRIBE) && text.includes(UNSUBSCRIBE) ? 'good' : 'stop' },
    { what: 'postal-address', state: address && text.includes(address) ? 'good' : 'stop' },
  ]
}
