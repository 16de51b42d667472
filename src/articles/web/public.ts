/** Cached reads of published articles: address → ids, then the view tagged with everything it shows. */

import { anySourceTag, sourceTag } from '@/evidence/tags'
import { anyMediaTag, mediaTag } from '@/media/tags'
import { personTag } from '@/people/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { pageAddressTag, programmesTag } from '@/publication/tags'
import { creditsTag } from '@/reviews/tags'
import { isLanguage } from '@/site/languages'
import type { ArticleView } from '../article-view'
import type { ArticleCard } from '../cards'
import { type CorrectionsPage, correctionsPage } from '../corrections-page'
import { creditedArticles } from '../credited-articles'
import { articlesToList, type ListedArticle } from '../listed'
import { oldAddress } from '../old-address'
import { idsBySlug, isAnythingPublished, type OldAddress, publishedArticle, redirectFrom } from '../queries'
import { PUBLICATION, type SharePicture, sharePictureOf } from '../share-picture-queries'
import { languagesOf } from '../sitemap'
import * as tag from '../tags'
import { allTopics, type Topic, topicBySlug } from '../topics'
import { newestOf } from './cards'

export async function articleAt(language: string, slug: string): Promise<ArticleView | null> {
  const ids = await publicRead(
    ['article-ids', language, slug],
    [tag.articleSlugTag(language, slug)],
    async () => (await idsBySlug(await readerRequest(), language, slug)) ?? null,
  )
  if (!ids) return null
  const tags = [
    tag.articleTag(ids.id),
    programmesTag,
    creditsTag('article', ids.id),
    ...ids.topics.map(tag.topicTag),
    ...ids.people.map(personTag),
    ...ids.linked.slice(0, 20).map(tag.articleFaceTag),
    ...ids.linkedPages.slice(0, 20).map(pageAddressTag),
    ...(ids.pictures.length > 20 ? [anyMediaTag] : ids.pictures.map(mediaTag)),
    ...(ids.sources.length > 40 ? [anySourceTag] : ids.sources.map(sourceTag)),
  ]
  return publicRead(
    ['article', ids.id, language, slug],
    tags,
    async () => (await publishedArticle(await readerRequest(), ids.id)) ?? null,
  )
}

/** The same text in every language it may be found in, this one included; empty where there is one alone. */
export const languagesOfWork = (work: string): Promise<Record<string, string>> =>
  publicRead(['languages', work], [tag.languagesTag(work)], async () => languagesOf(await readerRequest(), work))

/** Where an old address leads, or that what stood there is gone. */
export function redirectAt(path: string): Promise<OldAddress | null> {
  const from = oldAddress(path)
  return publicRead(
    ['redirect', from],
    [tag.redirectTag(from)],
    async () => (await redirectFrom(await readerRequest(), from)) ?? null,
  )
}

export const latest = (language: string, limit: number): Promise<ArticleCard[]> =>
  newestOf({ kind: 'all', language }, limit)

/** What stands for an article, or for the publication, where a page is shared; null until it is drawn. */
export const sharePicture = (subject: string = PUBLICATION): Promise<SharePicture | null> =>
  publicRead(
    ['share-picture', subject],
    [tag.sharePictureTag(subject)],
    async () => (await sharePictureOf(await readerRequest(), subject)) ?? null,
  )

/** What `/llms.txt` lists; the sitemap has the rest. */
export const listedArticles = (): Promise<ListedArticle[]> =>
  publicRead(['listed'], [tag.latestArticlesTag, tag.topicsTag], async () =>
    articlesToList(await readerRequest(), 1000),
  )

export const topics = (): Promise<Topic[]> =>
  publicRead(['topics'], [tag.topicsTag], async () => allTopics(await readerRequest()))

export const topicAt = (slug: string): Promise<Topic | null> =>
  publicRead(
    ['topic', slug],
    [tag.topicSlugTag(slug)],
    async () => (await topicBySlug(await readerRequest(), slug)) ?? null,
  )

export const ofTopic = (language: string, topic: string, limit: number): Promise<ArticleCard[]> =>
  newestOf({ kind: 'topic', topic, language }, limit)

/** Of these articles, those whose pages name this person as a reviewer; a read may carry 128 tags. */
export const crediting = (person: string, ids: string[]): Promise<string[]> =>
  publicRead(
    ['crediting', person, ...ids],
    ids.slice(0, 60).flatMap((id) => [tag.articleTag(id), creditsTag('article', id)]),
    async () => creditedArticles(await readerRequest(), person, ids, new Date()),
  )

const CORRECTIONS_ON_A_PAGE = 50

/** The newest first; null where what a page goes on from is not there. */
export const correctionsAfter = (after = ''): Promise<CorrectionsPage | null> =>
  publicRead(
    ['corrections', after],
    [tag.correctionsTag],
    async () => (await correctionsPage(await readerRequest(), CORRECTIONS_ON_A_PAGE, after || undefined)) ?? null,
  )

/** Whether anything is published in a language; English has the plain addresses and always is there. */
export async function isServed(language: string): Promise<boolean> {
  if (language === 'en') return true
  if (!isLanguage(language)) return false
  return publicRead(['served', language], [tag.servedTag(language)], async () =>
    isAnythingPublished(await readerRequest(), language),
  )
}
