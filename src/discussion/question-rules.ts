/** What an answered question needs before it gets a page. Pure. */

export type QuestionCandidate = {
  title: string
  words: number
  /** Links in the answer that nobody could follow. */
  lostLinks: number
  answeredBy: boolean
  slug: string
  slugBefore?: string
  /** What is wrong with the answer that is named as its successor. */
  replacedBy?: 'circle' | 'not-published'
}

export type QuestionMissing =
  | 'title'
  | 'taken-back'
  | 'answer'
  | 'lost-link'
  | 'answered-by'
  | 'slug'
  | 'slug-taken'
  | 'address-fixed'
  | 'replaced-in-circle'
  | 'replaced-by-draft'

/** Addresses below `/questions` that are no answers. */
const notAnswers = ['ask', 'older']

const TAKEN_BACK = 'A reader took this question back'

/** What a page is called, for the desk alone, until it asks something of its own. */
export const titleOfTakenBack = (id: string): string => `${TAKEN_BACK} (${id.slice(-6)})`

/** Everything that stands in the way, in the order of the form. */
export function missingFromQuestion(candidate: QuestionCandidate): QuestionMissing[] {
  const missing: QuestionMissing[] = []
  if (!candidate.title.trim()) missing.push('title')
  if (candidate.title.trim().startsWith(TAKEN_BACK)) missing.push('taken-back')
  if (!candidate.slug) missing.push('slug')
  if (notAnswers.includes(candidate.slug)) missing.push('slug-taken')
  if (candidate.slugBefore && candidate.slugBefore !== candidate.slug) missing.push('address-fixed')
  if (candidate.words === 0) missing.push('answer')
  if (candidate.lostLinks > 0) missing.push('lost-link')
  if (!candidate.answeredBy) missing.push('answered-by')
  if (candidate.replacedBy === 'circle') missing.push('replaced-in-circle')
  if (candidate.replacedBy === 'not-published') missing.push('replaced-by-draft')
  return missing
}

/** An answer is to be looked at again from that moment on. @param checkBy ISO. */
export const isOverdue = ({ checkBy }: { checkBy?: string }, now: Date): boolean =>
  checkBy !== undefined && new Date(checkBy) < now
