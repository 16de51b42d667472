/** Articles that are read one after the other. */
import type { PayloadRequest, Where } from 'payload'
import { type Picture, picturesByIds } from '@/media/queries'
import { idOf, idsOf } from '@/platform/ids'
import { type Introduction, introductionOf, type ShownInWords, shownInWords } from './introduction'
import { type Topic, topicsByIds } from './topics'

export type Series = {
  id: string
  slug: string
  title: string
  summary: string
  /** Ids of its articles, published or not, in the editors' order. */
  parts: string[]
}

async function docsWhere(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'series',
    where,
    sort: 'title',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

type Doc = { id: string; slug?: string | null; title: string; summary?: string | null; articles?: unknown }

const toSeries = (doc: Doc): Series => ({
  id: doc.id,
  slug: doc.slug ?? '',
  title: doc.title,
  summary: doc.summary ?? '',
  parts: idsOf(doc.articles),
})

/** Every series, or those of a topic, or those in which an article is a part. */
export async function seriesOf(
  req: PayloadRequest,
  which: { topic?: string; article?: string } = {},
): Promise<Series[]> {
  const docs = await docsWhere(req, {
    and: [
      ...(which.topic ? [{ topic: { equals: which.topic } }] : []),
      ...(which.article ? [{ articles: { in: [which.article] } }] : []),
    ],
  })
  return docs.map(toSeries)
}

export type SeriesPage = Series & { introduction: Introduction; picture?: Picture; topic?: Topic }
export type ShownInSeries = ShownInWords & { topic?: string }

const docBySlug = async (req: PayloadRequest, slug: string) => (await docsWhere(req, { slug: { equals: slug } }))[0]

/** What its page shows beside its parts, by id. */
export async function shownInSeries(req: PayloadRequest, slug: string): Promise<ShownInSeries | undefined> {
  const doc = await docBySlug(req, slug)
  if (!doc) return undefined
  const shown = shownInWords(doc.introduction)
  const picture = idOf(doc.picture)
  return { ...shown, pictures: [...shown.pictures, ...(picture ? [picture] : [])], topic: idOf(doc.topic) }
}

export async function seriesPage(req: PayloadRequest, slug: string): Promise<SeriesPage | undefined> {
  const doc = await docBySlug(req, slug)
  return doc && seriesPageOf(req, doc)
}

type WholeDoc = Doc & { introduction?: unknown; picture?: unknown; topic?: unknown }

async function seriesPageOf(req: PayloadRequest, doc: WholeDoc): Promise<SeriesPage> {
  const [topic, picture] = [idOf(doc.topic), idOf(doc.picture)]
  return {
    ...toSeries(doc),
    introduction: await introductionOf(req, doc.introduction),
    picture: picture ? (await picturesByIds(req, [picture])).get(picture) : undefined,
    topic: topic ? (await topicsByIds(req, [topic])).get(topic) : undefined,
  }
}

/** What the form of a series has that readers see. */
export type SeriesForm = Partial<Omit<WholeDoc, 'id' | 'slug'>>

/** A series, and over it what stands in its form, with the access of whoever asks: for previews. */
export async function seriesInForm(
  req: PayloadRequest,
  id: string,
  form?: SeriesForm,
): Promise<SeriesPage | undefined> {
  const asked = { collection: 'series', id, depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const doc = await req.payload.findByID(asked)
  return doc ? seriesPageOf(req, { ...doc, ...form }) : undefined
}
