/** What is said of reviews, in the same words on the page, in the feed, in letters and at the desk. */
import { assertNever } from '@/platform/verdict'
import type { ChangedSection } from './changes-since'
import type { CreditStanding, ReviewStanding } from './standing'

/** A day as it is written everywhere: 3 May 2026. @param iso UTC. */
export const dayInWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso),
  )

export const sectionName = (heading: string | null): string => (heading === null ? 'the opening' : `“${heading}”`)

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const afterSpelling = { typo: '; spelling corrected since', link: '; an address of a link corrected since' } as const

/** How a credit is named: as the reviewer chose. */
export function creditName({ name, credential, shownAs }: Pick<CreditStanding, 'name' | 'credential' | 'shownAs'>) {
  const named = shownAs === 'credential' ? 'A reviewer' : name
  return shownAs === 'name' || !credential ? named : `${named}, ${credential}`
}

/** What one reviewer did. */
export function creditLine(credit: CreditStanding): string {
  const verb = credit.medical ? 'Medically reviewed' : 'Reviewed'
  const what = credit.whole ? 'the whole text' : listed(credit.covers.map(sectionName))
  const since = credit.since ? afterSpelling[credit.since] : ''
  switch (credit.kind) {
    case 'recorded':
      return 'Credit recorded, text not bound'
    case 'current':
      return `${verb} ${what}${since}`
    case 'changed':
      return changedLine(credit, what)
    case 'due':
      return `${verb} ${what}${since}; a new review is due`
    default:
      return assertNever(credit.kind)
  }
}

/** A signature under a part is never said to be one under a text. */
function changedLine({ scope, covers }: CreditStanding, what: string): string {
  const signed = scope === 'whole' ? 'Reviewed an earlier text' : 'Reviewed sections of an earlier text'
  return covers.length > 0 ? `${signed}; still as signed: ${what}` : signed
}

const classNames: Record<string, string> = {
  typo: 'spelling',
  link: 'a link',
  clarity: 'clarity',
  evidence: 'evidence',
  correction: 'a correction',
}

function changeInWords({ heading, what, changeClass }: ChangedSection): string {
  const named = changeClass ? classNames[changeClass] : undefined
  const details = [...(what === 'changed' ? [] : [what]), ...(named ? [named] : [])].join(', ')
  return `${sectionName(heading)}${details ? ` (${details})` : ''}`
}

const partly = ({ notReviewed }: ReviewStanding): string[] =>
  notReviewed.length > 0 ? [`Not reviewed: ${listed(notReviewed.map(sectionName))}.`] : []

/** What the reviews of a text are worth now, in a sentence or two. */
export function standingWords(review: ReviewStanding): string {
  switch (review.kind) {
    case 'not-yet-reviewed':
      return 'Not yet reviewed.'
    case 'recorded-not-bound':
      return 'A reviewer is credited, but no text was signed.'
    case 'withdrawn':
      return 'The review of this text was withdrawn.'
    case 'changed':
      return [`Changed since the review: ${listed(review.changed.map(changeInWords))}.`, ...partly(review)].join(' ')
    case 'due':
      return `Reviewed; a new review is due${review.dueOn ? ` since ${dayInWords(review.dueOn)}` : ''}.`
    case 'current': {
      if (review.notReviewed.length > 0) return ['Reviewed in part.', ...partly(review)].join(' ')
      return review.since ? `Reviewed${afterSpelling[review.since]}.` : 'Reviewed and current.'
    }
    default:
      return assertNever(review.kind)
  }
}
