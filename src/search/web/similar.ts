/** Cached reads of what is near to an article: first which, then as readers see it, tagged with each of them. */
import { articleFaceTag, articleTag, topicTag } from '@/articles/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest, staffRequest } from '@/platform/request'
import { type SimilarPost, similarIds, similarPosts } from '../similar/similar-posts'
import { similarTag } from '../tags'

export async function similarTo(article: string, language: string): Promise<SimilarPost[]> {
  const ids = await publicRead(['similar-ids', article], [similarTag(article), articleTag(article)], async () =>
    similarIds(await readerRequest(), article),
  )
  if (ids.pinned.length + ids.near.length === 0) return []
  const tags = [
    ...ids.pinned.map(articleFaceTag),
    ...ids.near.map(({ id }) => articleFaceTag(id)),
    ...ids.near.flatMap(({ topic }) => (topic ? [topicTag(topic)] : [])),
  ]
  return publicRead(['similar', language, JSON.stringify(ids)], tags, async () =>
    similarPosts(await readerRequest(), ids, language),
  )
}

/** As the page would show them with the pins of the latest draft. */
export async function similarToDraft(headers: Headers, article: string, language: string): Promise<SimilarPost[]> {
  const req = await staffRequest(headers)
  return req ? similarPosts(req, await similarIds(req, article, { draft: true }), language) : []
}
