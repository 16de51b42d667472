/** Recomputes everything the ledger promises, up to the first row that was tampered with. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { contentHash } from '@/text/hash'
import { problemOfReviews } from './check-reviews'
import type { LedgerProblem } from './ledger-problems'
import { reviewEntries } from './review-entries'
import { textOfArticle } from './text-of-article'
import { type ChainEnd, verifyRevisions } from './verify-revisions'

export type Verified = {
  revisions: number
  /** Revisions whose text the law made us remove; their hashes stand. */
  removed: number
  articles: number
  reviews: number
  /** The first row that is not what was written. */
  problem?: LedgerProblem
}

export type Verifying = {
  /** Ids of articles; all where not given. */
  articles?: string[]
  onProgress?: (revisions: number) => void
}

/** Reads in batches: memory does not grow with the ledger. Changes nothing. */
export async function verifyLedger(req: PayloadRequest, { articles, onProgress }: Verifying = {}): Promise<Verified> {
  const only = articles ?? null
  let published = 0
  const revisions = await verifyRevisions(
    req,
    only,
    async (ends) => {
      published += ends.length
      return shownOtherwise(req, ends)
    },
    onProgress ?? (() => {}),
  )
  const verified = { ...revisions, articles: published, reviews: 0 }
  if (verified.problem) return verified
  const unwritten = await publishedWithoutRevision(req, only)
  if (unwritten) return { ...verified, problem: { row: 'article', article: unwritten, problem: 'no-revision' } }
  const reviews = await verifyReviews(req, only)
  if (reviews.problem) return { ...verified, ...reviews }
  return { ...verified, ...reviews, problem: await frozenTextProblem(req, only) }
}

/** A published article whose words are not those of its latest revision. */
async function shownOtherwise(req: PayloadRequest, ends: ChainEnd[]): Promise<LedgerProblem | undefined> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: ends.map(({ article }) => article) } }, { _status: { equals: 'published' } }] },
    select: { title: true, standfirst: true, inShort: true, hero: true, body: true, conflicts: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const shown = new Map(docs.map((doc) => [doc.id, doc]))
  for (const { article, number, contentHash: written } of ends) {
    const doc = shown.get(article)
    if (doc && (await textOfArticle(req, doc)).hash !== written) {
      return { row: 'article', article, number, problem: 'shown-text' }
    }
  }
  return undefined
}

async function publishedWithoutRevision(req: PayloadRequest, only: string[] | null): Promise<string | undefined> {
  const [row] = await query<{ id: string }>(
    req,
    `select a.id from articles a where a._status = 'published' and ($1::uuid[] is null or a.id = any($1))
       and not exists (select 1 from revisions r where r.article_id = a.id) order by a.id limit 1`,
    [only],
  )
  return row?.id
}

type Subject = { kind: string; id: string }

/** Every chain of reviews, whatever was reviewed. */
async function verifyReviews(
  req: PayloadRequest,
  only: string[] | null,
): Promise<{ reviews: number; problem?: LedgerProblem }> {
  let reviews = 0
  let last: Subject = { kind: '', id: '' }
  for (;;) {
    const subjects = await query<Subject>(
      req,
      `select distinct subject_kind as kind, subject_id as id from reviews
       where (subject_kind, subject_id) > ($1, $2)
         and ($3::text[] is null or (subject_kind = 'article' and subject_id = any($3)))
       order by kind, id limit 200`,
      [last.kind, last.id, only],
    )
    for (const [kind, ofKind] of Map.groupBy(subjects, (subject) => subject.kind)) {
      const entries = await reviewEntries(
        req,
        kind,
        ofKind.map(({ id }) => id),
      )
      for (const [id, chain] of Map.groupBy(entries, ({ subjectId }) => subjectId)) {
        const found = problemOfReviews(chain)
        if (found) {
          const { entry, problem } = found
          return { reviews, problem: { row: 'review', subject: `${kind} ${id}`, id: entry.id, problem } }
        }
        reviews += chain.length
      }
    }
    const end = subjects.at(-1)
    if (!end) return { reviews }
    last = end
  }
}

/** The texts that reviewers were shown, frozen under their content hashes. */
async function frozenTextProblem(req: PayloadRequest, only: string[] | null): Promise<LedgerProblem | undefined> {
  const [table] = await query<{ there: boolean }>(req, `select to_regclass('review_texts') is not null as there`)
  let last = ''
  while (table?.there) {
    const rows = await query<{ hash: string; text: string | null; removed: boolean }>(
      req,
      `select f.content_hash as hash, f.canonical_text as text,
         exists (select 1 from text_removals t where t.content_hash = f.content_hash) as removed
       from review_texts f where f.content_hash > $1
         and ($2::text[] is null or (f.subject_kind = 'article' and f.subject_id = any($2)))
       order by f.content_hash limit 100`,
      [last, only],
    )
    for (const { hash, text, removed } of rows) {
      if (text === null && !removed) return { row: 'review-text', hash, problem: 'text-gone' }
      if (text !== null && contentHash(text) !== hash) return { row: 'review-text', hash, problem: 'text' }
    }
    const end = rows.at(-1)
    if (!end) break
    last = end.hash
  }
  return undefined
}
