/** What a hook before a write leaves for one after it. By document: a bulk write runs many at once on one request. */
import type { ChangeClass } from '@/text/change-classes'
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

/** What whoever publishes says about the change. */
export type Said = { note: string; named?: ChangeClass }

const saidOf = (id: unknown) => `articles/${id ?? 'new'}/said`

const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null && 'note' in value

export function rememberSaid(context: Context, id: unknown, said: Said): void {
  context[saidOf(id)] = said
}

/** What was said of the publication that is under way; asked once. A new article had no id when it was taken. */
export function recallSaid(context: Context, id: unknown): Said {
  for (const key of [saidOf(id), saidOf(undefined)]) {
    const said = context[key]
    delete context[key]
    if (isSaid(said)) return said
  }
  return { note: '' }
}

/** Words that were refused because somebody else had saved meanwhile. */
export type Refused = { article: string; words: object; basedOn: number }

const refusedKey = 'articles/refused'

const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'article' in value && 'words' in value

export function rememberRefused(context: Context, refused: Refused): void {
  context[refusedKey] = refused
}

export function recallRefused(context: Context): Refused | undefined {
  const refused = context[refusedKey]
  delete context[refusedKey]
  return isRefused(refused) ? refused : undefined
}
