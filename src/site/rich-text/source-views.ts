import type { SourceState, SourceView } from './source-view'

/** A source as rooms know it. */
export type KnownSource = Omit<SourceView, 'state'> & {
  state: 'incomplete' | 'complete' | 'retracted' | 'concern' | 'corrected' | 'superseded' | 'gone'
  /** ISO: the day of the notice about it, or since when its address is gone. */
  since?: string
  /** Address of the notice. */
  notice?: string
  /** ISO: when it was last looked at with success. */
  checkedAt?: string
}

function stateOf({ state, since: on, notice: href, checkedAt }: KnownSource): SourceState {
  switch (state) {
    case 'retracted':
      return { kind: 'retracted', on, href }
    case 'concern':
      return { kind: 'doubted', on, href }
    case 'corrected':
      return { kind: 'corrected', on, href }
    case 'superseded':
      return { kind: 'replaced', by: 'a newer source', href }
    case 'gone':
      return { kind: 'gone', on }
    case 'incomplete':
    case 'complete':
      return checkedAt ? { kind: 'checked', on: checkedAt } : { kind: 'unchecked' }
  }
}

export const sourceViews = (sources: KnownSource[]): SourceView[] =>
  sources.map((source) => ({ ...source, state: stateOf(source) }))
