/** Completing a record that began with a pasted identifier. Only what is empty is filled. */
import type { PayloadRequest } from 'payload'
import type { Source as SourceDocument } from '@/generated/payload-types'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { workAtCrossref } from './outside/crossref'
import type { Facts } from './outside/facts'
import type { Answer, Outside } from './outside/outside'
import { articleAtPubmed, pmidOfPmcid } from './outside/pubmed'
import { pageAt } from './outside/web-page'
import { isNoTitle } from './recognise-identifier'

export const FILL_SOURCE = 'evidence-fill-source'

type Named = { doi?: string | null; pmid?: string | null; pmcid?: string | null; url?: string | null }
type Gathered = { facts: Facts; unknown: string[] }

/** Asks each registry that can know it, the surest first; what one said the next does not change. */
export async function gather(outside: Outside, named: Named): Promise<Gathered> {
  const gathered: Gathered = { facts: {}, unknown: [] }
  const take = (answer: Answer<Facts>) => {
    if (answer.kind === 'found') gathered.facts = { ...answer.value, ...withoutNothing(gathered.facts) }
    if (answer.kind === 'unknown') gathered.unknown.push(answer.why)
  }
  const registered = async (doi?: string | null, pmid?: string | null) => {
    if (doi) take(factsOf(await workAtCrossref(outside, doi)))
    if (pmid) take(factsOf(await articleAtPubmed(outside, pmid)))
  }
  const known = named.pmcid && !named.pmid ? await pmidOfPmcid(outside, named.pmcid) : undefined
  if (known?.kind === 'unknown') gathered.unknown.push(known.why)
  const pmid = known?.kind === 'found' ? known.value : named.pmid
  if (known?.kind === 'found') gathered.facts = { pmid: known.value }
  await registered(named.doi, pmid)
  if (named.url && !gathered.facts.title) {
    const page = await pageAt(outside, named.url)
    const itself = page.kind === 'found' ? page.value : {}
    if (!named.doi && !pmid) await registered(itself.doi, itself.pmid)
    take(page)
  }
  return gathered
}

const factsOf = (answer: Answer<{ facts: Facts }>): Answer<Facts> =>
  answer.kind === 'found' ? { kind: 'found', value: answer.value.facts } : answer

const withoutNothing = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))

type Fillable = Pick<
  SourceDocument,
  'title' | 'authors' | 'container' | 'year' | 'kind' | 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'url' | 'state'
>

/** What a record lacks and the facts have. A title that only says the identifier again is none. */
export function whatToFill(record: Fillable, facts: Facts): Partial<Fillable> {
  const data: Partial<Fillable> = {}
  if (isNoTitle(record) && facts.title) data.title = facts.title
  if (!record.authors && facts.authors) data.authors = facts.authors
  if (!record.container && facts.container) data.container = facts.container
  if (!record.year && facts.year) data.year = facts.year
  if (!record.kind && facts.kind) data.kind = facts.kind
  if (!record.doi && facts.doi) data.doi = facts.doi
  if (!record.pmid && facts.pmid) data.pmid = facts.pmid
  if (!record.pmcid && facts.pmcid) data.pmcid = facts.pmcid
  if (record.state === 'incomplete' && (data.title || !isNoTitle(record))) data.state = 'complete'
  return data
}

const find = (req: PayloadRequest, id: string) =>
  req.payload.findByID({ collection: 'sources', id, depth: 0, disableErrors: true, overrideAccess: true, req })

/** An identifier that another record has already stays off this one. */
async function withoutTaken(req: PayloadRequest, id: string, data: Partial<Fillable>): Promise<Partial<Fillable>> {
  const [taken] = await query<{ doi: boolean; pmid: boolean }>(
    req,
    `select coalesce(bool_or(doi = $2), false) as doi, coalesce(bool_or(pmid = $3), false) as pmid
     from sources where id <> $1`,
    [id, data.doi ?? null, data.pmid ?? null],
  )
  const { doi, pmid, ...rest } = data
  return { ...rest, ...(doi && !taken?.doi && { doi }), ...(pmid && !taken?.pmid && { pmid }) }
}

/**
 * Fills a record that is still to be completed.
 * @throws when somebody who could know did not answer, so that the job is tried again later.
 */
export async function fillSource(req: PayloadRequest, id: string, outside: Outside): Promise<void> {
  const asked = await find(req, id)
  if (asked?.state !== 'incomplete') return
  const { facts, unknown } = await gather(outside, asked)
  const done = await inTransaction(req, async () => {
    await query(req, 'select 1 from sources where id = $1 for update', [id])
    const record = await find(req, id)
    if (record?.state !== 'incomplete') return true
    const isAsked = record.doi === asked.doi && record.pmid === asked.pmid && record.pmcid === asked.pmcid
    if (!isAsked || record.url !== asked.url) return true
    const data = await withoutTaken(req, id, whatToFill(record, facts))
    if (Object.keys(data).length === 0) return false
    await req.payload.update({ collection: 'sources', id, data, overrideAccess: true, req })
    return data.state === 'complete'
  })
  if (!done && unknown.length > 0) throw new Error(`A source waits to be completed: ${unknown.join('; ')}`)
}

/** Records that wait, for the clock: those of the last two months that have something to ask about. */
export async function waitingSources(req: PayloadRequest, limit = 50): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select id from sources where state = 'incomplete' and created_at > now() - interval '60 days'
       and (doi is not null or pmid is not null or pmcid is not null or url is not null)
     order by updated_at limit $1`,
    [limit],
  )
  return rows.map(({ id }) => id)
}
