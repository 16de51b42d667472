import type { ArticleView } from '../article-view'
import { type Since, sinceVersion } from '../since'
import type { Surroundings, Version } from '../versions'
import { historyAt, surroundingsAt, versionAt } from './history'
import { articleAt } from './public'

export type SinceView = {
  view: ArticleView
  since: Since
  /** The text of that version and the one that stands now. */
  from: Version
  to: Version
  surroundings: Surroundings
}

/** Everything that is told of a published article since a version; null where there is no such version. */
export async function sinceAt(id: string, language: string, slug: string, number: number): Promise<SinceView | null> {
  const history = await historyAt(id)
  const since = history && sinceVersion(history, number)
  const view = since && (await articleAt(language, slug))
  const from = since && (await versionAt(id, number))
  const to = since && (await versionAt(id, since.now.number))
  if (!since || !view || !from || !to) return null
  return { view, since, from, to, surroundings: await surroundingsAt(id, [from, to]) }
}
