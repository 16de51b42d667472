/** What stands on the page of a topic beside its lists. */
import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'
import { type Introduction, introductionOf, type ShownInWords, shownInWords } from './introduction'
import { type Topic, topicDoc, toTopic } from './topics'

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
  if (!doc) return undefined
  return {
    ...toTopic(doc),
    introduction: await introductionOf(req, doc.introduction),
    startHere: idsOf(doc.startHere),
  }
}
