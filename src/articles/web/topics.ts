/** Cached reads of what stands on a topic's page beside its lists. */
import { mediaTag } from '@/media/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { pageAddressTag, programmesTag } from '@/publication/tags'
import type { ShownInWords } from '../introduction'
import { articleFaceTag, topicSlugTag } from '../tags'
import { shownOnTopic, type TopicPage, topicPage } from '../topic-page'

/** Tags of what the words at the head of a page show; a read may carry 128. */
export const tagsOfWords = ({ pictures, articles, pages }: ShownInWords): string[] => [
  programmesTag,
  ...pictures.slice(0, 30).map(mediaTag),
  ...articles.slice(0, 40).map(articleFaceTag),
  ...pages.slice(0, 30).map(pageAddressTag),
]

export async function topicPageAt(slug: string): Promise<TopicPage | null> {
  const shown = await publicRead(
    ['topic-shows', slug],
    [topicSlugTag(slug)],
    async () => (await shownOnTopic(await readerRequest(), slug)) ?? null,
  )
  if (!shown) return null
  return publicRead(
    ['topic-page', slug],
    [topicSlugTag(slug), ...tagsOfWords(shown)],
    async () => (await topicPage(await readerRequest(), slug)) ?? null,
  )
}
