/** Cached reads of cards and of the lists they stand in: each under the tags of just what it shows. */
import { mediaTag } from '@/media/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { type ArticleCard, cardOf, facesByIds, picturesOfCards } from '../cards'
import { countArticles, firstPage, type List, newestArticles, pageAfter, tagOfList } from '../lists'
import { articleFaceTag, olderTag, topicTag } from '../tags'
import { topicsByIds } from '../topics'

const ARTICLES_ON_A_PAGE = 24

/** A read may carry 128 tags. */
const AT_ONCE = 60

const keyOf = (list: List): string[] => Object.values(list).flat()

/** Cards in the order asked for; what is not published is left out. */
export async function cardsAt(ids: readonly string[]): Promise<ArticleCard[]> {
  const cards: ArticleCard[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE)
    cards.push(...(await someCards(ids.slice(from, from + AT_ONCE))))
  return cards
}

async function someCards(ids: readonly string[]): Promise<ArticleCard[]> {
  const faces = await publicRead(['card-faces', ...ids], ids.map(articleFaceTag), async () =>
    facesByIds(await readerRequest(), ids),
  )
  const topicIds = [...new Set(faces.flatMap(({ topic }) => topic ?? []))]
  const topics = await publicRead(['card-topics', ...topicIds], topicIds.map(topicTag), async () => [
    ...(await topicsByIds(await readerRequest(), topicIds)),
  ])
  const pictureIds = [...new Set(faces.flatMap(({ hero }) => hero ?? []))]
  const pictures = await publicRead(['card-pictures', ...pictureIds], pictureIds.map(mediaTag), async () => [
    ...(await picturesOfCards(await readerRequest(), pictureIds)),
  ])
  const [byTopic, byPicture] = [new Map(topics), new Map(pictures)]
  return faces.map((face) => cardOf(face, byTopic, byPicture))
}

/** The first cards of a list. */
export async function newestOf(list: List, limit: number): Promise<ArticleCard[]> {
  const ids = await publicRead(['newest', String(limit), ...keyOf(list)], [tagOfList(list)], async () =>
    newestArticles(await readerRequest(), list, limit),
  )
  return cardsAt(ids)
}

/** How long a list is. */
export const countOf = (list: List): Promise<number> =>
  publicRead(['count', ...keyOf(list)], [tagOfList(list)], async () => countArticles(await readerRequest(), list))

export type CardPage = { cards: ArticleCard[]; older?: string; newer?: string }

/** Where a list begins. */
export async function firstCards(list: List): Promise<CardPage> {
  const { ids, older } = await publicRead(['first-page', ...keyOf(list)], [tagOfList(list)], async () =>
    firstPage(await readerRequest(), list, ARTICLES_ON_A_PAGE),
  )
  return { cards: await cardsAt(ids), older }
}

/** What stands behind an article in a list; null where it stands there no more. */
export async function cardsAfter(list: List, after: string): Promise<CardPage | null> {
  const page = await publicRead(
    ['page-after', after, ...keyOf(list)],
    [olderTag(tagOfList(list)), articleFaceTag(after)],
    async () => (await pageAfter(await readerRequest(), list, ARTICLES_ON_A_PAGE, after)) ?? null,
  )
  return page && { ...page, cards: await cardsAt(page.ids) }
}
