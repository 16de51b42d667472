import type { SourceState, SourceView } from './source-view'

/** A source as rooms know it. */
export type KnownSource = Omit<SourceView, 'state'> & {
  state: 'incomplete' | 'complete' | 'retracted' | 'corrected' | 'superseded'
  /** ISO. */
  checkedAt?: string
}

function stateOf({ state, checkedAt }: KnownSource): SourceState {
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

export const sourceViews = (sources: KnownSource[]): SourceView[] =>
  sources.map((source) => ({ ...source, state: stateOf(source) }))
