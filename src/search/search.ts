/** Search over what readers can read. What is asked is kept nowhere and logged nowhere: it is health data. */
import type { PayloadRequest } from 'payload'
import { topicBySlug } from '@/articles/topics'
import type { RedFlagKind } from '@/discussion/triage/red-flag-kinds'
import { redFlagsIn } from '@/discussion/triage/red-flags'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { didYouMean, unknownIn } from './did-you-mean'
import { markedBy } from './excerpt'
import { type Hit, hitsOf } from './hits'
import { meaningsNow } from './meanings'
import { type Filters, MOST, measure } from './measure'
import { type Asked, readQuery } from './query-language'
import { type Ranked, rank } from './rank'
import { isUnknown, type Term, termsOf } from './terms'

export type SearchFor = Omit<Filters, 'topic'> & {
  typed: string
  language: string
  /** Slug; one that is not there narrows nothing. */
  topic?: string
  page?: number
  perPage?: number
}

export type Found = {
  hits: Hit[]
  many: number
  /** There are more than were measured. */
  isMost: boolean
  page: number
  pages: number
  /** The same in words that stand in texts, where some do not. */
  instead?: string
  /** Words, as they were typed, that no text has in any form, spelling or synonym. */
  unknown: string[]
  isCut: boolean
  /** Dangers that the words speak of, as they are looked for in what readers send. */
  dangers: RedFlagKind[]
  /** Nothing to look for was typed; or only what is not to be in it. */
  nothing?: 'no-words' | 'only-without'
}

const PER_PAGE = 10
const LONGEST = 1000
/** A search that takes longer is given up. */
const LONGEST_MS = 2000

/** A table read in its own order would give other texts for the same words each time, and unpack each of them. */
const forThisSearch = `select set_config('statement_timeout', '${LONGEST_MS}', true), set_config('jit', 'off', true),
  set_config('enable_seqscan', 'off', true)`

export async function search(req: PayloadRequest, wanted: SearchFor): Promise<Found> {
  const asked = readQuery(wanted.typed)
  const dangers = redFlagsIn(wanted.typed.slice(0, LONGEST)).map(({ kind }) => kind)
  const none = { hits: [], many: 0, isMost: false, page: 1, pages: 0, unknown: [], isCut: asked.isCut, dangers }
  if (asked.words.length === 0) return { ...none, nothing: asked.without.length > 0 ? 'only-without' : 'no-words' }
  return inTransaction(req, async () => {
    await query(req, forThisSearch)
    const { terms, ranked, isMost } = await look(req, asked, wanted)
    const perPage = wanted.perPage ?? PER_PAGE
    const pages = Math.ceil(ranked.length / perPage)
    const page = Math.min(Math.max(1, wanted.page ?? 1), Math.max(1, pages))
    const shown = ranked.slice((page - 1) * perPage, page * perPage)
    return {
      hits: await hitsOf(req, shown, markedBy(terms, asked.phrases)),
      many: ranked.length,
      isMost,
      page,
      pages,
      instead: didYouMean(wanted.typed, terms),
      unknown: unknownIn(wanted.typed, terms),
      isCut: asked.isCut,
      dangers,
    }
  })
}

async function look(
  req: PayloadRequest,
  asked: Asked,
  wanted: SearchFor,
): Promise<{ terms: Term[]; ranked: Ranked[]; isMost: boolean }> {
  const { language, kind, since } = wanted
  const topic = wanted.topic ? (await topicBySlug(req, wanted.topic))?.id : undefined
  const [counted] = await query<{ entries: number }>(req, 'select entries from search_counts where language = $1', [
    language,
  ])
  const entries = counted?.entries ?? 1
  const terms = await termsOf(req, language, asked, await meaningsNow(req), entries)
  if (terms.every(isUnknown)) return { terms, ranked: [], isMost: false }
  const measured = await measure(req, language, asked, terms, entries, { kind, since, topic })
  return {
    terms,
    isMost: measured.length >= MOST,
    ranked: rank(measured, {
      terms: terms.length,
      unknown: terms.filter(isUnknown).length,
      whole: terms.reduce((sum, { weight }) => sum + weight, 0),
    }),
  }
}
