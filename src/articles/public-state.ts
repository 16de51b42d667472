/** What readers see of an article at this moment of a transaction, straight from the row Payload publishes. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export type PublicState = {
  published: boolean
  language: string
  slug: string
  title: string
  standfirst: string
  /** Id of the picture at its head. */
  hero: string | null
  /** In the editors' order: the first one stands above the title. */
  topics: string[]
  authors: string[]
  /** The article it translates, or itself: one for all languages of a text. */
  work: string
  noindex: boolean
  /** ISO: when it was first published; null before that. */
  since: string | null
}

/** @returns undefined when there is no such article yet. */
export async function publicState(req: PayloadRequest, id: string): Promise<PublicState | undefined> {
  const [row] = await query<Omit<PublicState, 'published' | 'since'> & { status: string; since: Date | null }>(
    req,
    `select a._status as status, coalesce(a.language, 'en') as language, coalesce(a.slug, '') as slug,
       coalesce(a.title, '') as title, coalesce(a.standfirst, '') as standfirst, a.hero_id::text as hero,
       coalesce(a.translation_of_id, a.id)::text as work, coalesce(a.noindex, false) as noindex,
       a.first_published_at as since,
       coalesce(array_agg(r.topics_id::text order by r."order") filter (where r.path = 'topics'), '{}') as topics,
       coalesce(array_agg(r.people_id::text order by r."order") filter (where r.path = 'authors'), '{}') as authors
     from articles a left join articles_rels r on r.parent_id = a.id
     where a.id = $1 group by a.id`,
    [id],
  )
  return row && { ...row, published: row.status === 'published', since: row.since?.toISOString() ?? null }
}

/** Where readers last met an article that is not published now. Payload keeps the version of that publication. */
export async function lastPublicAddress(
  req: PayloadRequest,
  id: string,
): Promise<{ language: string; slug: string } | undefined> {
  const [row] = await query<{ language: string; slug: string }>(
    req,
    `select coalesce(version_language, 'en') as language, version_slug as slug from _articles_v
     where parent_id = $1 and version__status = 'published' and version_slug is not null
       and not coalesce(latest, false) order by updated_at desc limit 1`,
    [id],
  )
  return row
}
