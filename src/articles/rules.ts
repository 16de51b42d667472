/** Pure decisions about articles: no database, no clock. */
import { no, type Verdict, yes } from '@/platform/verdict'

/** What must be known of an article to decide whether it may be published. */
export type Candidate = {
  title: string
  standfirst: string
  slug: string
  topics: number
  authors: number
  words: number
  hero: 'none' | 'with-alt' | 'without-alt'
  /** Pictures in the body whose alt text is missing. */
  picturesWithoutAlt: number
  /** Links in the text that nobody could follow. */
  lostLinks: number
  /** Paid product mentions without a disclosure. */
  undisclosed: number
}

export type Missing =
  | 'title'
  | 'standfirst'
  | 'slug'
  | 'topics'
  | 'authors'
  | 'body'
  | 'hero-alt'
  | 'picture-alt'
  | 'lost-link'
  | 'disclosure'

/** Everything that stands in the way, in the order of the form. */
export function missingFrom(candidate: Candidate): Missing[] {
  const missing: Missing[] = []
  if (!candidate.title.trim()) missing.push('title')
  if (!candidate.standfirst.trim()) missing.push('standfirst')
  if (!candidate.slug) missing.push('slug')
  if (candidate.hero === 'without-alt') missing.push('hero-alt')
  if (candidate.words === 0) missing.push('body')
  if (candidate.picturesWithoutAlt > 0) missing.push('picture-alt')
  if (candidate.lostLinks > 0) missing.push('lost-link')
  if (candidate.undisclosed > 0) missing.push('disclosure')
  if (candidate.topics === 0) missing.push('topics')
  if (candidate.authors === 0) missing.push('authors')
  return missing
}

export function mayBePublished(candidate: Candidate): Verdict<Missing> {
  const [first] = missingFrom(candidate)
  return first ? no(first) : yes
}

/** Editors and administrators publish; the system does at the hour an editor set; authors hand in. */
export function mayPublish(actor: 'staff' | 'reader' | 'system', role: string | undefined): Verdict<'not-an-editor'> {
  if (actor === 'system') return yes
  if (actor === 'staff' && (role === 'administrator' || role === 'editor')) return yes
  return no('not-an-editor')
}

/** Nobody is asked for a class yet; an unclassed change counts as a change of evidence. */
export function classOfChange(revisionsBefore: number): 'first' | 'unclassed' {
  return revisionsBefore === 0 ? 'first' : 'unclassed'
}
