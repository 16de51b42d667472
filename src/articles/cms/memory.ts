/** What a hook before a write leaves for one after it. By document: a bulk write runs many at once on one request. */
import type { PublicState } from '../public-state'

type Context = Record<string, unknown>

const keyOf = (id: unknown) => `articles/${id}/before`

const isState = (value: unknown): value is PublicState =>
  typeof value === 'object' && value !== null && 'published' in value && 'slug' in value

export function remember(context: Context, id: unknown, state: PublicState | undefined): void {
  context[keyOf(id)] = state
}

export function recall(context: Context, id: unknown): PublicState | undefined {
  const state = context[keyOf(id)]
  return isState(state) ? state : undefined
}

const noteOf = (id: unknown) => `articles/${id ?? 'new'}/note`

export function rememberNote(context: Context, id: unknown, note: string): void {
  context[noteOf(id)] = note
}

/** The note of the publication that is under way; asked once. A new article had no id when it was taken. */
export function recallNote(context: Context, id: unknown): string {
  for (const key of [noteOf(id), noteOf(undefined)]) {
    const note = context[key]
    delete context[key]
    if (typeof note === 'string') return note
  }
  return ''
}
