/** What a hook before a write leaves for one after it. */
import type { PublicQuestion } from '../public-question'

/** By document: a bulk write runs the hooks of many at once on one request. */
const keyOf = (id: unknown) => `questions/${id}/before`

const isState = (value: unknown): value is PublicQuestion =>
  typeof value === 'object' && value !== null && 'published' in value && 'slug' in value

/** What readers could reach before this write. */
export function recallQuestion(context: Record<string, unknown>, id: unknown): PublicQuestion | undefined {
  const state = context[keyOf(id)]
  return isState(state) ? state : undefined
}

export function rememberQuestion(
  context: Record<string, unknown>,
  id: unknown,
  state: PublicQuestion | undefined,
): void {
  context[keyOf(id)] = state
}
