import type { SourceState, SourceView } from '@/site/rich-text/source-view'
import type { QuestionView } from '../question-view'

type Source = QuestionView['sources'][number]

function stateOf({ state, checkedAt }: Source): SourceState {
  switch (state) {
    case 'retracted':
      return { kind: 'retracted', on: checkedAt }
    case 'corrected':
      return { kind: 'corrected', on: checkedAt }
    case 'superseded':
      return { kind: 'replaced', by: 'a newer source' }
    case 'incomplete':
    case 'complete':
      return checkedAt ? { kind: 'checked', on: checkedAt } : { kind: 'unchecked' }
  }
}

export const sourceViews = (sources: Source[]): SourceView[] =>
  sources.map((source) => ({ ...source, state: stateOf(source) }))
