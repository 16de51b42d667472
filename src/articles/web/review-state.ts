/** The credit line's words, from the computed state alone. */

import type { ReviewCredit, ReviewState } from '@/site/article/credit-line'
import { pathsIn } from '@/site/paths'
import type { ArticleView } from '../article-view'
import { creditLine, creditName, standingWords } from '../review-words'

export function reviewCredits(view: ArticleView): ReviewCredit[] {
  const { person } = pathsIn(view.language)
  return view.review.credits.map((credit) => ({
    id: credit.id,
    name: creditName(credit),
    href: credit.person ? person(credit.person.slug) : '#history',
    line: creditLine(credit),
    bound: credit.kind === 'current' || credit.kind === 'due',
  }))
}

export function reviewState(view: ArticleView): ReviewState {
  const { kind, whole, since } = view.review
  const unremarkable = kind === 'current' && whole && !since
  return { kind, words: standingWords(view.review), href: unremarkable ? undefined : whereItIsSaid(view) }
}

/** What changed since the text that was signed, where that was published; the whole history; or how reviews work here. */
function whereItIsSaid({ review, revisions, language, slug }: ArticleView): string {
  const { history, difference, editorialPolicy } = pathsIn(language)
  const signed = review.credits.find(({ kind }) => kind === 'changed')?.subjectHash
  const from = revisions.find(({ contentHash }) => contentHash === signed)?.number
  const to = revisions[0]?.number
  if (review.kind === 'changed' && from && to && from < to) return difference(slug, from, to)
  return review.lastReviewed || review.kind === 'withdrawn' ? history(slug) : editorialPolicy()
}

/** What stands below a heading whose section the reviews do not cover; nothing where no text was ever signed. */
export function headingNotes({ review, body }: ArticleView): Record<string, string> {
  if (!review.lastReviewed) return {}
  const marks = review.sections.slice(1)
  return Object.fromEntries(
    body.headings
      .filter(({ level }) => level === 2)
      .flatMap(({ id }, index) => {
        const mark = marks[index] ?? 'reviewed'
        return mark === 'reviewed' ? [] : [[id, noteOf[mark]]]
      }),
  )
}

/** “In short” belongs to the opening: reviewed while a signature that still holds covers it, and is not due again. */
export const isOpeningReviewed = ({ review }: ArticleView): boolean =>
  review.sections[0] === 'reviewed' && review.kind !== 'due'

const noteOf = { changed: 'Changed since the review', 'not-reviewed': 'Not reviewed' } as const
