import type { PayloadRequest } from 'payload'
import { type Picture, picturesByIds } from '@/media/queries'
import { idOf } from '@/platform/ids'
import type { WalkedBody } from '@/text/document'
import { honestLinks } from '@/text/paid-links'
import { linkedDocuments, picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'
import { affiliateProgrammes } from './programmes'

export type Publication = {
  name: string
  tagline: string
  introduction: string
  disclaimer: string
  /** What the newsletter form says: these very words are kept as proof. */
  letterPromise: string
  logo?: Picture
  navigation: { label: string; href: string }[]
  footer: { label: string; href: string }[]
  sample: boolean
}

/** Until the publication says something of its own, it says this beside its newsletter form. */
export const usualPromise = 'New articles, about twice a month. No tracking, one click to leave.'

export async function logoOf(req: PayloadRequest): Promise<string | undefined> {
  return idOf((await req.payload.findGlobal({ slug: 'publication', depth: 0, overrideAccess: true, req })).logo)
}

export async function publication(req: PayloadRequest): Promise<Publication> {
  const doc = await req.payload.findGlobal({ slug: 'publication', depth: 0, overrideAccess: true, req })
  const logo = idOf(doc.logo)
  const pictures = await picturesByIds(req, logo ? [logo] : [])
  const links = (list: { label: string; href: string }[] | null | undefined) =>
    (list ?? []).map(({ label, href }) => ({ label, href }))
  return {
    name: doc.name || 'Bedside',
    tagline: doc.tagline ?? '',
    introduction: doc.introduction ?? '',
    disclaimer: doc.disclaimer ?? '',
    letterPromise: doc.letterPromise || usualPromise,
    logo: logo ? pictures.get(logo) : undefined,
    navigation: links(doc.navigation),
    footer: links(doc.footer),
    sample: doc.sample === true,
  }
}

export type StandingPage = {
  id: string
  slug: string
  title: string
  standfirst: string
  body: WalkedBody
  /** Whether the body holds a link we earn from, and what the programmes want said. */
  earns: boolean
  disclosures: string[]
  pictures: Record<string, Picture>
}

/** A page as Payload has it, or as its form has it. */
export type PageDoc = {
  id: string
  slug?: string | null
  title?: string | null
  standfirst?: string | null
  body?: unknown
}

async function publishedPage(req: PayloadRequest, slug: string) {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Ids of the pictures on a page and of the pages it links to. */
export async function shownOnPage(
  req: PayloadRequest,
  slug: string,
): Promise<{ pictures: string[]; linked: string[] } | undefined> {
  const doc = await publishedPage(req, slug)
  if (!doc) return undefined
  const { blocks } = walkBody(doc.body)
  return {
    pictures: picturesIn(blocks).map(({ id }) => id),
    linked: linkedDocuments(blocks).map(({ id }) => id),
  }
}

export async function pageBySlug(req: PayloadRequest, slug: string): Promise<StandingPage | undefined> {
  const doc = await publishedPage(req, slug)
  return doc && standingPageOf(req, doc)
}

export async function standingPageOf(req: PayloadRequest, doc: PageDoc): Promise<StandingPage> {
  const pictures = await picturesByIds(
    req,
    picturesIn(walkBody(doc.body).blocks).map(({ id }) => id),
  )
  const places = await pathsOfPages(
    req,
    linkedDocuments(walkBody(doc.body).blocks).map(({ id }) => id),
  )
  const body = walkBody(doc.body, {
    pictures,
    places: (collection, id) => (collection === 'pages' ? places.get(id) : undefined),
  })
  const { blocks, earns, disclosures } = honestLinks(body.blocks, await affiliateProgrammes(req))
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    body: { ...body, blocks },
    earns,
    disclosures,
    pictures: Object.fromEntries(pictures),
  }
}

/** Addresses of published standing pages by id. */
export async function pathsOfPages(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { id: { in: ids }, _status: { equals: 'published' } },
    pagination: false,
    select: { slug: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((page) => [page.id, `/${page.slug}`]))
}

/** Slugs of every published standing page, for the sitemap, with the time its text was last published. ISO. */
export async function standingPages(req: PayloadRequest): Promise<{ slug: string; changed?: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { _status: { equals: 'published' } },
    pagination: false,
    select: { slug: true, changedAt: true },
    overrideAccess: true,
    req,
  })
  return docs.map((page) => ({ slug: page.slug ?? '', changed: page.changedAt ?? undefined }))
}
