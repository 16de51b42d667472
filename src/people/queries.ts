import type { PayloadRequest } from 'payload'
import { type Picture, picturesByIds } from '@/media/queries'
import { query } from '@/platform/database'
import { idOf } from '@/platform/ids'
import type { WalkedBody } from '@/text/document'
import { picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'

export type Credential = {
  abbreviation: string
  name: string
  issuer: string
  medical: boolean
  registry?: string
  /** ISO dates. */
  checkedOn?: string
  expires?: string
}

/** A public profile, short: enough for a credit line. */
export type Person = {
  id: string
  slug: string
  name: string
  role: string
  credentials: Credential[]
  portrait?: Picture
  sample: boolean
}

export type Profile = Person & {
  biography: WalkedBody
  pictures: Record<string, Picture>
  links: { label: string; href: string }[]
}

type Doc = {
  id: string
  slug?: string | null
  name: string
  role?: string | null
  credentials?:
    | {
        abbreviation: string
        name: string
        issuer: string
        medical?: boolean | null
        registry?: string | null
        checkedOn?: string | null
        expires?: string | null
      }[]
    | null
  portrait?: unknown
  sample?: boolean | null
}

function toPerson(doc: Doc, portraits: Map<string, Picture>): Person {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    role: doc.role ?? '',
    credentials: (doc.credentials ?? []).map((one) => ({
      abbreviation: one.abbreviation,
      name: one.name,
      issuer: one.issuer,
      medical: one.medical === true,
      registry: one.registry ?? undefined,
      checkedOn: one.checkedOn ?? undefined,
      expires: one.expires ?? undefined,
    })),
    portrait: portraits.get(idOf(doc.portrait) ?? ''),
    sample: doc.sample === true,
  }
}

const portraitsOf = (req: PayloadRequest, docs: Doc[]) =>
  picturesByIds(
    req,
    docs.map((doc) => idOf(doc.portrait)).filter((id) => id !== undefined),
  )

/** People by id, in the order asked for; unknown ids are left out. */
export async function peopleByIds(req: PayloadRequest, ids: string[]): Promise<Person[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const portraits = await portraitsOf(req, docs)
  const known = new Map(docs.map((doc) => [doc.id, toPerson(doc, portraits)]))
  return ids.map((id) => known.get(id)).filter((person) => person !== undefined)
}

export async function everybody(req: PayloadRequest): Promise<Person[]> {
  const { docs } = await req.payload.find({
    collection: 'people',
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const portraits = await portraitsOf(req, docs)
  return docs.map((doc) => toPerson(doc, portraits))
}

export type Greeting = Person & { words: string }

/** Those who are introduced on the home page. */
export async function greetings(req: PayloadRequest): Promise<Greeting[]> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { onHome: { equals: true } },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const portraits = await portraitsOf(req, docs)
  return docs.map((doc) => ({ ...toPerson(doc, portraits), words: doc.greeting ?? '' }))
}

/** What those are called who have a profile, and nothing else of them. */
export async function namesOfPeople(req: PayloadRequest): Promise<string[]> {
  const rows = await query<{ name: string }>(req, 'select name from people')
  return rows.map(({ name }) => name)
}

/** Ids of the pictures of everybody who has one. */
export async function portraits(req: PayloadRequest): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    'select distinct portrait_id::text as id from people where portrait_id is not null',
  )
  return rows.map(({ id }) => id)
}

/** Ids of the pictures on a person's page. */
export async function picturesOfProfile(req: PayloadRequest, slug: string): Promise<string[]> {
  const doc = await docBySlug(req, slug)
  const portrait = idOf(doc?.portrait)
  return [...(portrait ? [portrait] : []), ...picturesIn(walkBody(doc?.biography).blocks).map(({ id }) => id)]
}

async function docBySlug(req: PayloadRequest, slug: string) {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

export async function profileBySlug(req: PayloadRequest, slug: string): Promise<Profile | undefined> {
  const doc = await docBySlug(req, slug)
  if (!doc) return undefined
  const person = toPerson(doc, await portraitsOf(req, [doc]))
  const links = (doc.links ?? []).map(({ label, href }) => ({ label, href }))
  const pictures = await picturesByIds(
    req,
    picturesIn(walkBody(doc.biography).blocks).map(({ id }) => id),
  )
  return {
    ...person,
    biography: walkBody(doc.biography, { pictures }),
    pictures: Object.fromEntries(pictures),
    links,
  }
}

/** The profile that names this staff account, if any. */
export async function profileOfStaff(req: PayloadRequest, account: string): Promise<Person | undefined> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { staffAccount: { equals: account } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] && toPerson(docs[0], await portraitsOf(req, [docs[0]]))
}
