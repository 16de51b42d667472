/** What stands on the page of a topic beside its lists. */
import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'
import { type Introduction, introductionOf, type ShownInWords, shownInWords } from './introduction'
import { type Topic, type TopicDoc, topicDoc, toTopic } from './topics'

export type TopicPage = Topic & {
  introduction: Introduction
  /** Ids, in the editors' order. */
  startHere: string[]
}

export async function shownOnTopic(req: PayloadRequest, slug: string): Promise<ShownInWords | undefined> {
  const doc = await topicDoc(req, slug)
  return doc && shownInWords(doc.introduction)
}

export async function topicPage(req: PayloadRequest, slug: string): Promise<TopicPage | undefined> {
  const doc = await topicDoc(req, slug)
  return doc && topicPageOf(req, doc)
}

type WholeDoc = TopicDoc & { introduction?: unknown; startHere?: unknown }

const topicPageOf = async (req: PayloadRequest, doc: WholeDoc): Promise<TopicPage> => ({
  ...toTopic(doc),
  introduction: await introductionOf(req, doc.introduction),
  startHere: idsOf(doc.startHere),
})

/** What the form of a topic has that readers see. */
export type TopicForm = Partial<Pick<WholeDoc, 'title' | 'summary' | 'introduction' | 'startHere'>>

/** A topic, and over it what stands in its form, with the access of whoever asks: for previews. */
export async function topicInForm(req: PayloadRequest, id: string, form?: TopicForm): Promise<TopicPage | undefined> {
  const asked = { collection: 'topics', id, depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const doc = await req.payload.findByID(asked)
  return doc ? topicPageOf(req, { ...doc, ...form }) : undefined
}
