/** What `verify ledger` can find, and how it says so. */
import { assertNever } from '@/platform/verdict'
import type { ReviewProblem } from './check-reviews'
import type { RevisionProblem } from './check-revision'

export type LedgerProblem =
  | { row: 'revision'; article: string; number: number; problem: RevisionProblem }
  | { row: 'article'; article: string; number?: number; problem: 'no-revision' | 'shown-text' }
  | { row: 'review'; subject: string; id: string; problem: ReviewProblem }
  | { row: 'review-text'; hash: string; problem: 'text' | 'text-gone' }

/** One sentence for whoever has to look into it. */
export function saysProblem(found: LedgerProblem): string {
  switch (found.row) {
    case 'revision':
      return `Revision ${found.number} of article ${found.article}: ${ofRevision(found.problem)}`
    case 'article':
      return found.problem === 'no-revision'
        ? `Article ${found.article} is published and has no revision.`
        : `Article ${found.article}: what readers see now is not the text of its latest revision, ${found.number}. If a picture was changed a moment ago, verify again.`
    case 'review':
      return `Review ${found.id} of ${found.subject}: ${ofReview(found.problem)}`
    case 'review-text':
      return found.problem === 'text'
        ? `The frozen text ${found.hash} in review_texts is not the text of that hash.`
        : `The frozen text ${found.hash} in review_texts is gone, and no removal is on record.`
    default:
      return assertNever(found)
  }
}

function ofRevision(problem: RevisionProblem): string {
  switch (problem) {
    case 'number':
      return 'its number does not follow the one before. A row is missing or was added.'
    case 'previous':
      return 'it does not name the hash of the revision before it.'
    case 'text':
      return 'its text does not have its content hash.'
    case 'text-gone':
      return 'its text is gone, and no removal is on record.'
    case 'removed-but-there':
      return 'its text was removed by law and is there again.'
    case 'hash':
      return 'its number, time, class, note or content hash is not what was hashed.'
    default:
      return assertNever(problem)
  }
}

function ofReview(problem: ReviewProblem): string {
  switch (problem) {
    case 'half-written':
      return 'part of its seal is missing.'
    case 'unchained':
      return 'it stands outside the chain, though the chain had begun.'
    case 'previous':
      return 'it does not name the hash of the entry before it. An entry is missing or was added.'
    case 'reviewer':
      return 'name, credential, conflicts or salt is not what was sealed.'
    case 'hash':
      return 'what it says was reviewed, when or how is not what was hashed.'
    case 'withdraws':
      return 'it takes back an entry that is not there.'
    default:
      return assertNever(problem)
  }
}
