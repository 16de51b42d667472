/** The texts of the ledger, one revision or two at a time. */
import type { PayloadRequest } from 'payload'
import { type Source, sourcesByIds } from '@/evidence/queries'
import { query } from '@/platform/database'
import { affiliateProgrammes } from '@/publication/programmes'
import { pathsOfPages } from '@/publication/queries'
import type { Programme } from '@/text/paid-links'
import { articlesByIds } from './cards'
import { pathOfArticle } from './forwarding-address'
import type { Removal } from './history'

export type Version = {
  number: number
  /** ISO. */
  time: string
  changeClass: string
  note: string
  /** Canonical text; null where the law made us remove it. */
  text: string | null
  removal?: Removal
  /** Number of the text that readers read now. */
  latest: number
}

type Row = {
  number: number
  time: Date
  change_class: string
  note: string
  canonical_text: string | null
  reason: string | null
  removed_at: Date | null
  latest: number
}

/** One published text of an article that is published now. */
export async function versionOf(req: PayloadRequest, article: string, number: number): Promise<Version | undefined> {
  const [row] = await query<Row>(
    req,
    `select r.number, case when r.number = 1 then coalesce(a.first_published_at, r.time) else r.time end as time,
       r.change_class, r.note, r.canonical_text, t.reason, t.at as removed_at,
       (select max(l.number) from revisions l where l.article_id = $1) as latest
     from revisions r join articles a on a.id = r.article_id left join text_removals t on t.revision_id = r.id
     where r.article_id = $1 and r.number = $2 and a._status = 'published'`,
    [article, number],
  )
  if (!row) return undefined
  const { time, change_class: changeClass, note, canonical_text: text, reason, removed_at: at, latest } = row
  return {
    number,
    time: time.toISOString(),
    changeClass,
    note,
    text,
    removal: reason !== null && at ? { reason, at: at.toISOString() } : undefined,
    latest,
  }
}

/** What the texts cite, where they lead, and by which programmes a link in them earns, as it stands today. */
export type Surroundings = { sources: Source[]; places: Record<string, string>; programmes: Programme[] }

const CITED = /\\.|\{((?:\\.|[^\\|}])*)[^}]*\}/gsu
const LINKED = /\\.|\]\(@([a-z-]+)\/([0-9a-z-]+)\)/gsu

/** Sources by id and addresses of our own documents, by `collection/id`, that canonical texts name. */
export async function surroundingsOf(req: PayloadRequest, texts: string[]): Promise<Surroundings> {
  const all = texts.join('\n')
  const cited = [...all.matchAll(CITED)].flatMap(([, id]) => (id && UUID.test(id) ? [id] : []))
  const linked = [...all.matchAll(LINKED)].flatMap(([, collection, id]) =>
    collection && id ? [{ collection, id }] : [],
  )
  const ids = (wanted: string) => [
    ...new Set(linked.filter(({ collection, id }) => collection === wanted && UUID.test(id)).map(({ id }) => id)),
  ]
  const sources = await sourcesByIds(req, [...new Set(cited)])
  const articles = await articlesByIds(req, ids('articles'))
  const pages = await pathsOfPages(req, ids('pages'))
  return {
    sources: [...sources.values()],
    places: Object.fromEntries([
      ...articles.map((card) => [`articles/${card.id}`, pathOfArticle(card)]),
      ...[...pages].map(([id, path]) => [`pages/${id}`, path]),
    ]),
    programmes: await affiliateProgrammes(req),
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A canonical text whose links to our own documents are addresses where they lead somewhere today. */
export function withPlaces(text: string, places: Record<string, string>): string {
  return text.replace(LINKED, (all: string, collection?: string, id?: string) => {
    const path = places[`${collection}/${id}`]
    return path === undefined ? all : `](${encodeURI(path).replace(/[()*_~[\]{}|]/g, '\\$&')})`
  })
}
