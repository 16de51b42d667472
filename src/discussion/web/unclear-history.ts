import { articleTag } from '@/articles/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import type { HistoryEntry } from '@/site/article/history-list'
import { pathsIn } from '@/site/paths'
import { unclearTag } from '../tags'
import { outcomesOf, type PublicOutcome } from '../unclear-outcomes'

/** What became of sentences that readers found unclear, as entries of the article's history. */
export async function unclearHistory(article: string, language: string, slug: string): Promise<HistoryEntry[]> {
  const outcomes = await publicRead(
    ['unclear-outcomes', article],
    [unclearTag(article), articleTag(article)],
    async () => outcomesOf(await readerRequest(), article),
  )
  const { difference } = pathsIn(language)
  return outcomes.map((outcome) => ({
    id: `unclear-${outcome.id}`,
    at: outcome.at,
    kind: 'A reader’s note',
    words: `${foundBy(outcome)} ${becameOf(outcome)}`,
    links: outcome.version
      ? [{ href: difference(slug, outcome.revision, outcome.version), label: 'See what changed' }]
      : [],
  }))
}

function foundBy({ readers, heading, revision }: PublicOutcome): string {
  const who = readers === 1 ? 'A reader' : `${readers} readers`
  const where = heading ? `in “${heading}”` : `in version ${revision}`
  return `${who} found a sentence ${where} unclear.`
}

function becameOf({ outcome, words, version }: PublicOutcome): string {
  switch (outcome) {
    case 'clearer':
      return [`Made clearer in version ${version}.`, words].filter(Boolean).join(' ')
    case 'explained':
      return `Explained: ${words}`
    case 'kept':
      return `Kept as it is: ${words}`
  }
}
