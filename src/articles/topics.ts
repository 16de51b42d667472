import type { PayloadRequest } from 'payload'

export type Topic = { id: string; slug: string; title: string; summary: string; reviewEveryMonths?: number }

export type TopicDoc = {
  id: string
  slug?: string | null
  title: string
  summary?: string | null
  reviewEveryMonths?: number | null
}

export const toTopic = (doc: TopicDoc): Topic => ({
  id: doc.id,
  slug: doc.slug ?? '',
  title: doc.title,
  summary: doc.summary ?? '',
  reviewEveryMonths: doc.reviewEveryMonths ?? undefined,
})

export async function topicsByIds(req: PayloadRequest, ids: string[]): Promise<Map<string, Topic>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, toTopic(doc)]))
}

/** Every topic, in the editors' order. */
export async function allTopics(req: PayloadRequest): Promise<Topic[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    sort: ['order', 'title'],
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(toTopic)
}

export async function topicDoc(req: PayloadRequest, slug: string) {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

export async function topicBySlug(req: PayloadRequest, slug: string): Promise<Topic | undefined> {
  const doc = await topicDoc(req, slug)
  return doc && toTopic(doc)
}
