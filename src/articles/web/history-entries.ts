import { versionsInWords } from '@/site/article/correction-notice'
import type { HistoryEntry } from '@/site/article/history-list'
import { pathsIn } from '@/site/paths'
import type { History, HistoryReview, HistoryRevision } from '../history'
import type { CorrectionView } from '../queries'
import { changeWords } from './change-words'

/** Everything that happened to an article, the newest first; `more` is what other rooms know. */
export function historyEntries(
  history: History,
  language: string,
  slug: string,
  more: HistoryEntry[] = [],
): HistoryEntry[] {
  return [
    ...history.revisions.map((revision) => ofRevision(revision, language, slug)),
    ...history.reviews.map(ofReview),
    ...history.corrections.map(ofCorrection),
    ...more,
  ].sort((one, other) => other.at.localeCompare(one.at))
}

/** One published text, with the ways to read and compare it. */
export function ofRevision(revision: HistoryRevision, language: string, slug: string): HistoryEntry {
  const paths = pathsIn(language)
  const { number, note, removal } = revision
  const removed = removal ? ` The text was withdrawn for legal reasons: ${removal.reason}` : ''
  return {
    id: `revision-${number}`,
    at: revision.time,
    kind: changeWords(revision.changeClass),
    words: `Version ${number}.${note ? ` ${note}` : ''}${removed}`,
    links: [
      { href: paths.version(slug, number), label: `Read version ${number}` },
      ...(number > 1 ? [{ href: paths.difference(slug, number - 1, number), label: 'See what changed' }] : []),
    ],
  }
}

const kinds = { recorded: 'Credit recorded', signed: 'Reviewed', withdrawn: 'Credit withdrawn' } as const

function ofReview(review: HistoryReview): HistoryEntry {
  return { id: `review-${review.id}`, at: review.at, kind: kinds[review.event], words: reviewWords(review) }
}

function reviewWords({ event, who, version, sections }: HistoryReview): string {
  const text = version === undefined ? 'a text that was not published' : `version ${version}`
  const what = sections === 0 ? text : `${sections === 1 ? '1 section' : `${sections} sections`} of ${text}`
  switch (event) {
    case 'signed':
      return who ? `${who} signed ${what}.` : `A reviewer signed ${what}. The credit was withdrawn since.`
    case 'recorded':
      return who
        ? `${who} is credited as a reviewer; no text was signed.`
        : 'A reviewer was credited; no text was signed. The credit was withdrawn since.'
    case 'withdrawn':
      return 'A reviewer’s credit was withdrawn.'
  }
}

function ofCorrection({ id, at, wasWrong, isRight, material, versions }: CorrectionView): HistoryEntry {
  const where = versions ? ` It stood in ${versionsInWords(versions)}.` : ''
  return {
    id: `correction-${id}`,
    at,
    kind: material ? 'Material correction' : 'Correction',
    words: `What was wrong: ${wasWrong} What is right: ${isRight}${where}`,
  }
}
