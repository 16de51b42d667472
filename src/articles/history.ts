/** What strangers may know of how an article came to be what it is. Names no staff. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { ShownAs } from '@/reviews/credits'
import { creditName } from '@/reviews/words'
import { type Revision, revisionsOf } from './ledger'
import { type CorrectionView, corrections } from './queries'
import { type ReviewEntry, reviewEntries, shownEntries } from './review-entries'

/** The article whose record stands at an address. `withdrawnAt` is ISO; unknown of what was withdrawn long ago. */
export type RecordPlace = { id: string; published: boolean; withdrawnAt?: string; topics: string[] }

/** A text that the law made us remove. `at` is ISO. */
export type Removal = { reason: string; at: string }

export type HistoryRevision = Revision & { removal?: Removal }

/** A public fact about a review. */
export type HistoryReview = {
  id: string
  /** ISO. */
  at: string
  event: 'recorded' | 'signed' | 'withdrawn'
  /** Name and credential, as the reviewer chose to be shown and while the credit stands. */
  who?: string
  /** The first revision with the signed text; missing where that text was never published. */
  version?: number
  /** How many sections were signed; 0 for the whole text. */
  sections: number
}

export type History = {
  id: string
  title: string
  /** The newest first. */
  revisions: HistoryRevision[]
  reviews: HistoryReview[]
  corrections: CorrectionView[]
}

/** The article that is published at an address, or the one that readers last met there and that was withdrawn. */
export async function recordPlace(
  req: PayloadRequest,
  language: string,
  slug: string,
): Promise<RecordPlace | undefined> {
  const [row] = await query<Omit<RecordPlace, 'withdrawnAt'> & { withdrawn: Date | null }>(
    req,
    `select a.id, a._status = 'published' as published, a.withdrawn_at as withdrawn,
       array(select r.topics_id::text from articles_rels r
         where r.parent_id = a.id and r.path = 'topics' order by r.order) as topics
     from articles a where exists (select 1 from revisions r where r.article_id = a.id)
       and (a.language = $1 and a.slug = $2 or a._status <> 'published' and exists (
         select 1 from _articles_v v where v.parent_id = a.id and v.version__status = 'published'
           and coalesce(v.version_language, 'en') = $1 and v.version_slug = $2))
     order by a._status = 'published' desc, a.slug = $2 desc, a.updated_at desc limit 1`,
    [language, slug],
  )
  if (!row) return undefined
  const { withdrawn, ...place } = row
  return { ...place, withdrawnAt: withdrawn?.toISOString() }
}

/** Texts of an article that were removed by law, by number of revision. */
export async function removalsOf(req: PayloadRequest, article: string): Promise<Map<number, Removal>> {
  const rows = await query<{ number: number; reason: string; at: Date }>(
    req,
    'select number, reason, at from text_removals where article_id = $1',
    [article],
  )
  return new Map(rows.map(({ number, reason, at }) => [number, { reason, at: at.toISOString() }]))
}

/** The whole record of a published article; undefined while it is not published. */
export async function historyOfArticle(req: PayloadRequest, id: string): Promise<History | undefined> {
  const [article] = await query<{ title: string | null; first: Date | null }>(
    req,
    `select title, first_published_at as first from articles where id = $1 and _status = 'published'`,
    [id],
  )
  if (!article) return undefined
  const removals = await removalsOf(req, id)
  const revisions = (await revisionsOf(req, id)).map((revision) => ({
    ...revision,
    time: revision.number === 1 && article.first ? article.first.toISOString() : revision.time,
    removal: removals.get(revision.number),
  }))
  const entries = await reviewEntries(req, 'article', [id])
  const versions = new Map(revisions.map(({ contentHash, number }) => [contentHash, number]))
  const shown = shownEntries(entries)
  const latest = revisions[0]?.time ?? ''
  return {
    id,
    title: article.title ?? '',
    revisions,
    // A signature beside a draft says nothing in public until something is published after it.
    reviews: entries
      .filter(({ event, textHash, time }) => event !== 'signed' || versions.has(textHash ?? '') || time < latest)
      .map((entry) => publicFact(entry, shown.get(entry.id), versions)),
    corrections: await corrections(req, id),
  }
}

function publicFact(
  entry: ReviewEntry,
  shownAs: ShownAs | undefined,
  versions: ReadonlyMap<string, number>,
): HistoryReview {
  return {
    id: entry.id,
    at: entry.time,
    event: entry.event === 'signed' || entry.event === 'withdrawn' ? entry.event : 'recorded',
    who: shownAs && creditName({ ...entry, shownAs }),
    version: versions.get(entry.textHash ?? ''),
    sections: entry.scope === 'sections' ? entry.sections.length : 0,
  }
}
