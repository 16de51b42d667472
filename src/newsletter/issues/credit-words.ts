/** Who stands behind an article, in the words of the site. */
import type { ArticleView } from '@/articles/article-view'
import { creditLine, creditName, dayInWords, standingWords } from '@/reviews/words'

const signed = (name: string, ...credentials: string[]) => [name, ...credentials].filter((part) => part).join(', ')

/** `state` names the reviewers and says what their review is worth now; `changed` is set where it warns. */
export function creditWords({ review, authors, published, changed }: ArticleView) {
  const named = review.credits.map((credit) => `${creditName(credit)}: ${creditLine(credit)}.`)
  const warns = review.kind === 'changed' || review.kind === 'due' || review.kind === 'withdrawn'
  const words = standingWords(review)
  const dates = [
    `Published ${dayInWords(published)}`,
    ...(changed ? [`changed ${dayInWords(changed)}`] : []),
    ...(review.lastReviewed ? [`reviewed ${dayInWords(review.lastReviewed)}`] : []),
  ]
  return {
    authors: authors.map(({ name, credentials, role }) => ({
      name: signed(name, ...credentials.map(({ abbreviation }) => abbreviation)),
      role: role || undefined,
    })),
    state: [...named, ...(warns ? [] : [words])].join(' '),
    changed: warns ? words : undefined,
    dates: dates.join(', '),
  }
}
