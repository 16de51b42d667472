import type { HistoryEntry } from '@/site/article/history-list'
import { pathsIn } from '@/site/paths'
import type { ArticleView } from '../article-view'
import { creditName } from '../review-words'
import { changeWords } from './change-words'

/** So many entries stand below an article; the rest stands on a page of its own. */
const LATEST = 5

/** What happened last, newest first: published texts, recorded reviews, and what other rooms know. Names no staff. */
export function historyOf(view: ArticleView, more: HistoryEntry[] = []): HistoryEntry[] {
  const { difference } = pathsIn(view.language)
  const texts = view.revisions.slice(0, LATEST).map(({ number, time, changeClass, note }) => ({
    id: `revision-${number}`,
    at: number === 1 ? view.published : time,
    kind: changeWords(changeClass),
    words: note || `Version ${number}.`,
    links: number > 1 ? [{ href: difference(view.slug, number - 1, number), label: 'See what changed' }] : [],
  }))
  const credits = view.review.credits.map((credit) => ({
    id: `credit-${credit.id}`,
    at: credit.at,
    kind: credit.kind === 'recorded' ? 'Credit recorded' : 'Reviewed',
    words:
      credit.kind === 'recorded'
        ? `${creditName(credit)} is credited as a reviewer; no text was signed.`
        : `By ${creditName(credit)}${credit.scope === 'sections' ? ', some sections' : ''}.`,
  }))
  return [...texts, ...credits, ...more].sort((one, other) => other.at.localeCompare(one.at)).slice(0, LATEST)
}
