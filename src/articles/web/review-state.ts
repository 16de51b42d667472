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
  const { kind } = view.review
  const isRecord = kind === 'changed' || kind === 'withdrawn' || kind === 'due'
  const unremarkable = kind === 'current' && view.review.whole && !view.review.since
  return {
    kind,
    words: standingWords(view.review),
    href: isRecord ? '#history' : unremarkable ? undefined : pathsIn(view.language).editorialPolicy(),
  }
}

/** What stands below a heading whose section the reviews do not cover; nothing where no text was ever signed. */
export function headingNotes({ review, body }: ArticleView): Record<string, string> {
  if (!review.lastReviewed) return {}
  const notes = new Map<string | null, string>([
    ...review.notReviewed.map((heading) => [heading, 'Not reviewed'] as const),
    ...review.changed.map(({ heading }) => [heading, 'Changed since the review'] as const),
  ])
  return Object.fromEntries(
    body.headings.flatMap(({ id, words, level }) => {
      const note = level === 2 ? notes.get(words) : undefined
      return note ? [[id, note]] : []
    }),
  )
}
