import { creditName } from '@/reviews/words'
import type { HistoryEntry } from '@/site/article/history-list'
import type { ArticleView } from '../article-view'

const kinds: Record<string, string> = {
  first: 'First published',
  unclassed: 'Changed',
  typo: 'Typo',
  link: 'Link',
  clarity: 'Clarity',
  evidence: 'Evidence',
  correction: 'Correction',
}

/** The public history, newest first: published texts and recorded reviews. Names no staff. */
export function historyOf(view: ArticleView): HistoryEntry[] {
  const texts = view.revisions.map((revision) => ({
    id: `revision-${revision.number}`,
    at: revision.number === 1 ? view.published : revision.time,
    kind: kinds[revision.changeClass] ?? 'Changed',
    words: revision.note || (revision.number === 1 ? 'Version 1.' : `Version ${revision.number}.`),
  }))
  const credits = view.review.credits.map((credit) => ({
    id: `credit-${credit.id}`,
    at: credit.at,
    kind: credit.kind === 'recorded' ? 'Credit recorded' : 'Reviewed',
    words:
      credit.kind === 'recorded'
        ? `${creditName(credit)} is credited as a reviewer; no text was signed.`
        : `By ${creditName(credit)}.`,
  }))
  return [...texts, ...credits].sort((one, other) => other.at.localeCompare(one.at))
}
