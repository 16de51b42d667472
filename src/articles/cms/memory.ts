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
