/** What readers found unclear and nobody has decided on, sentence by sentence. For staff who may read private originals. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { pathOfArticle } from '@/articles/forwarding-address'
import { query } from '@/platform/database'
import type { SectionSentences } from '@/text/sentences-by-section'
import { sentencesOfRevision } from './note-unclear'
import { isOfDanger, reasonsIn, wordsOfReason } from './reasons'
import type { UnclearOutcome } from './unclear-rules'

export type UnclearGroup = {
  /** Ids of the notes: one for each reader. */
  notes: string[]
  article: { id: string; title: string; path?: string }
  heading: string
  /** Empty where the whole part is meant. */
  sentence: string
  /** What stands around the sentence in the text that they read. */
  before: string
  after: string
  /** The newest revision they read, and the one that readers read now. */
  revision: number
  latest: number
  /** Whether the sentence stands in the present text. */
  stands: boolean
  remarks: string[]
  danger: boolean
  reasons: string[]
  /** ISO: when the first was sent. */
  since: string
  settled?: { outcome: UnclearOutcome; words: string; version: number | null; at: string }
}

type Row = {
  notes: string[]
  article: string
  heading: string
  sentence: string
  place: string
  revision: number
  latest: number
  remarks: string[]
  held: string
  since: Date
  outcome: UnclearOutcome | null
  words: string
  version: number | null
  settled: Date | null
}

const MOST = 50

/** @param settled those that were decided last, in place of those that wait. */
export async function unclearQueue(req: PayloadRequest, { settled = false } = {}): Promise<UnclearGroup[]> {
  const rows = await query<Row>(
    req,
    `select array_agg(n.id::text order by n.at) as notes, n.article_id as article, n.heading, n.sentence,
       (array_agg(n.place order by n.revision desc))[1] as place, max(n.revision)::int as revision,
       (select coalesce(max(r.number), 0)::int from revisions r where r.article_id = n.article_id) as latest,
       coalesce(array_agg(n.remark order by n.at) filter (where n.remark <> ''), '{}') as remarks,
       string_agg(n.held_for, ' ') as held, min(n.at) as since,
       n.outcome, n.outcome_words as words, n.outcome_revision as version, max(n.settled_at) as settled
     from unclear_notes n where (n.settled_at is not null) = $1
     group by n.article_id, n.heading, n.sentence, n.outcome, n.outcome_words, n.outcome_revision
     order by max(n.settled_at) desc nulls last, bool_or(n.held_for ~ '(^| )danger:') desc, count(*) desc, min(n.at)
     limit ${MOST}`,
    [settled],
  )
  const articles = await articlesByIds(req, [...new Set(rows.map(({ article }) => article))])
  const texts = new Map<string, SectionSentences[]>()
  const textOf = async (article: string, revision: number) => {
    const key = `${article} ${revision}`
    const known = texts.get(key) ?? (await sentencesOfRevision(req, article, revision)) ?? []
    texts.set(key, known)
    return known
  }
  const groups: UnclearGroup[] = []
  for (const row of rows) {
    const { article, heading, sentence, notes, revision, latest, remarks } = row
    const card = articles.find(({ id }) => id === article)
    const present = await textOf(article, latest)
    groups.push({
      article: {
        id: article,
        title: card?.title ?? 'An article that is not public',
        path: card && pathOfArticle(card),
      },
      ...{ heading, sentence, notes, revision, latest, remarks },
      ...neighbours(await textOf(article, revision), row.place),
      ...shown(row),
      stands: present.some(({ sentences }) => sentences.includes(sentence)),
    })
  }
  return groups
}

function shown({ held, since, outcome, words, version, settled }: Row) {
  return {
    since: since.toISOString(),
    danger: isOfDanger(held),
    reasons: [...new Set(reasonsIn(held))].map(wordsOfReason),
    settled: outcome && settled ? { outcome, words, version, at: settled.toISOString() } : undefined,
  }
}

function neighbours(sections: readonly SectionSentences[], place: string): { before: string; after: string } {
  const [section = '', index] = place.split('.')
  const sentences = sections[Number(section)]?.sentences ?? []
  if (index === undefined) return { before: '', after: sentences.slice(0, 2).join(' ') }
  return { before: sentences[Number(index) - 1] ?? '', after: sentences[Number(index) + 1] ?? '' }
}

/** How many sentences wait, each for itself. */
export async function unclearWaiting(req: PayloadRequest): Promise<number> {
  const [row] = await query<{ waiting: number }>(
    req,
    `select count(distinct (article_id, heading, sentence))::int as waiting from unclear_notes where settled_at is null`,
  )
  return row?.waiting ?? 0
}
