/** Who stands behind an article, in the words of the site (a test holds the two together). */
import type { ArticleView } from '@/articles/article-view'

type Credit = ArticleView['credits'][number]

function lineOf({ binding, medical }: Credit): string {
  switch (binding) {
    case 'not-bound':
      return 'Credit recorded, text not bound'
    case 'this-text':
      return medical ? 'Medically reviewed the whole text' : 'Reviewed the whole text'
    case 'another-text':
      return 'Reviewed an earlier text'
  }
}

const signed = (name: string, ...credentials: string[]) => [name, ...credentials].filter((part) => part).join(', ')

/** `state` names the reviewers and says what their review is worth now; `changed` is set where the text went on. */
export function creditWords({ credits, authors, published, changed }: ArticleView) {
  const named = credits.map((credit) => `${signed(credit.name, credit.credential)}: ${lineOf(credit)}.`)
  const state = stateOf(credits)
  return {
    authors: authors.map(({ name, credentials, role }) => ({
      name: signed(name, ...credentials.map(({ abbreviation }) => abbreviation)),
      role: role || undefined,
    })),
    state: [...named, ...(state.changed ? [] : [state.words])].join(' '),
    changed: state.changed ? state.words : undefined,
    dates: [`Published ${dateInWords(published)}`, ...(changed ? [`changed ${dateInWords(changed)}`] : [])].join(', '),
  }
}

export function stateOf(credits: readonly Credit[]): { words: string; changed?: true } {
  const has = (binding: Credit['binding']) => credits.some((credit) => credit.binding === binding)
  if (has('this-text')) return { words: 'Reviewed and current.' }
  if (has('another-text')) return { words: 'The text has changed since the review.', changed: true }
  if (credits.length > 0) return { words: 'A reviewer is credited, but no text was signed.' }
  return { words: 'Not yet reviewed.' }
}

const dateInWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso),
  )
