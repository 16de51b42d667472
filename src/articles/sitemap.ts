/** What a sitemap says of articles and topics, read in parts so that ten thousand are as easy as ten. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { pathOfArticle } from './forwarding-address'

export type MapEntry = {
  path: string
  /** ISO. */
  changed?: string
  pictures: string[]
  languages: { language: string; path: string }[]
}

/** Counted from 1, the oldest first, so that a new article changes the last part alone. */
export type Part = { number: number; size: number }

const listed = `select a.id, coalesce(a.language, 'en') as language, a.slug, a.first_published_at as first,
    a.translation_of_id as translation, coalesce(a.translation_of_id, a.id) as work
  from articles a where a._status = 'published' and a.slug is not null and not coalesce(a.noindex, false)`

type Row = {
  language: string
  slug: string
  changed: Date | null
  files: string[]
  languages: { language: string; slug: string }[] | null
}

/** Indexable articles with the time of their last published text, and with its pictures as the ledger names them. */
export async function articlesForSitemap(req: PayloadRequest, { number, size }: Part): Promise<MapEntry[]> {
  const rows = await query<Row>(
    req,
    `with listed as (${listed}),
       works as (select work, json_agg(json_build_object('language', language, 'slug', slug) order by language) as all
         from listed group by work having count(*) > 1)
     select l.language, l.slug, coalesce(r.time, l.first) as changed, w.all as languages,
       array(select found[1] from regexp_matches(coalesce(r.canonical_text, ''),
         '^ *@(?:hero|picture) ([^|@\n][^|\n]*)[|]', 'gn') as found) as files
     from (select * from listed order by first, id limit $1 offset $2) l
     left join works w on w.work = l.work
     left join lateral (select time, canonical_text from revisions where article_id = l.id
       order by number desc limit 1) r on true
     order by l.first, l.id`,
    [size, (number - 1) * size],
  )
  return rows.map(({ files, languages, changed, ...address }) => ({
    path: pathOfArticle(address),
    changed: changed?.toISOString(),
    pictures: [...new Set(files.map((file) => `/media/${encodeURIComponent(file.replace(/\\(.)/g, '$1'))}`))],
    languages: (languages ?? []).map((one) => ({ language: one.language, path: pathOfArticle(one) })),
  }))
}

/** Where a text stands in each of its languages, none where it stands in one alone: `{ en: '/articles/…' }`. */
export async function languagesOf(req: PayloadRequest, work: string): Promise<Record<string, string>> {
  const rows = await query<{ language: string; slug: string }>(
    req,
    `with listed as (${listed}) select language, slug from listed where id = $1::uuid or translation = $1::uuid order by language, first, id`,
    [work],
  )
  const all = Object.fromEntries(rows.map((one) => [one.language, pathOfArticle(one)]))
  return Object.keys(all).length > 1 ? all : {}
}

/** How many articles there are to list, and when a text of theirs was last published. ISO. */
export async function sizeOfSitemap(req: PayloadRequest): Promise<{ count: number; changed?: string }> {
  const [row] = await query<{ count: string; changed: Date | null }>(
    req,
    `with listed as (${listed})
     select (select count(*) from listed) as count,
       (select max(time) from revisions where article_id in (select id from listed)) as changed`,
  )
  return { count: Number(row?.count ?? 0), changed: row?.changed?.toISOString() }
}

/** Every topic, with the time at which an article was last added to its page, or its own words last saved. */
export async function topicsForSitemap(req: PayloadRequest): Promise<{ slug: string; changed?: string }[]> {
  const rows = await query<{ slug: string; changed: Date | null }>(
    req,
    `select t.slug, greatest(t.updated_at, max(a.first_published_at)) as changed from topics t
     left join articles_rels r on r.topics_id = t.id and r.path = 'topics'
     left join articles a on a.id = r.parent_id and a._status = 'published'
     where t.slug is not null group by t.id order by t."order", t.title`,
  )
  return rows.map(({ slug, changed }) => ({ slug, changed: changed?.toISOString() }))
}

/** When an article of theirs was last added to the page of each author, by id. ISO. */
export async function authorsForSitemap(req: PayloadRequest): Promise<Record<string, string>> {
  const rows = await query<{ author: string; changed: Date }>(
    req,
    `select r.people_id::text as author, max(a.first_published_at) as changed
     from articles_rels r join articles a on a.id = r.parent_id and a._status = 'published'
     where r.path = 'authors' and a.first_published_at is not null group by r.people_id`,
  )
  return Object.fromEntries(rows.map(({ author, changed }) => [author, changed.toISOString()]))
}
