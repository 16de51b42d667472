/** A source's state in words for editors. */
import type { Problem } from './sources-with-problems'
import type { SourceState } from './state-of-source'

export const stateWords: Readonly<Record<SourceState, string>> = {
  incomplete: 'To be completed',
  complete: 'Nothing known against it',
  corrected: 'Corrected since it was published',
  superseded: 'Replaced by something newer',
  gone: 'Nothing at its address any more',
  concern: 'Its publisher has published an expression of concern',
  retracted: 'Retracted',
}

export const problemWords: Readonly<Record<Problem, string>> = {
  ...stateWords,
  incomplete: 'To be completed for days; please type what is missing',
  overdue: 'Could not be looked at for too long; please open it yourself and set “Checked on”',
}
