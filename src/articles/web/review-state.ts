/** The credit line's words, from the standing credits alone. */
import type { ReviewCredit, ReviewState } from '@/site/article/credit-line'
import { pathsIn } from '@/site/paths'
import type { ArticleView } from '../article-view'

type Credit = ArticleView['credits'][number]

const lineOf = (credit: Credit): string => {
  switch (credit.binding) {
    case 'not-bound':
      return 'Credit recorded, text not bound'
    case 'this-text':
      return credit.medical ? 'Medically reviewed the whole text' : 'Reviewed the whole text'
    case 'another-text':
      return 'Reviewed an earlier text'
  }
}

export function reviewCredits(view: ArticleView): ReviewCredit[] {
  const { person } = pathsIn(view.language)
  return view.credits.map((credit) => ({
    name: credit.name,
    credentials: credit.credential ? [credit.credential] : [],
    href: credit.person ? person(credit.person.slug) : '#history',
    line: lineOf(credit),
    bound: credit.binding === 'this-text',
  }))
}

export function reviewState(view: ArticleView): ReviewState {
  const policy = pathsIn(view.language).editorialPolicy()
  if (view.credits.some(({ binding }) => binding === 'this-text'))
    return { kind: 'current', words: 'Reviewed and current.' }
  if (view.credits.some(({ binding }) => binding === 'another-text')) {
    return { kind: 'changed', words: 'The text has changed since the review.', href: '#history' }
  }
  if (view.credits.length > 0) {
    return { kind: 'recorded-not-bound', words: 'A reviewer is credited, but no text was signed.', href: policy }
  }
  return { kind: 'not-yet-reviewed', words: 'Not yet reviewed.', href: policy }
}
