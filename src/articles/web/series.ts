/** Cached reads of series, and of the series in which an article is a part. */
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import type { ArticleCard } from '../cards'
import { type PartOfSeries, partOfSeries } from '../part-of-series'
import { type Series, type SeriesPage, seriesOf, seriesPage, shownInSeries } from '../series'
import { seriesListTag, seriesOfArticleTag, seriesOfTopicTag, seriesSlugTag, topicTag } from '../tags'
import { cardsAt } from './cards'
import { tagsOfWords } from './topics'

/** A series with the parts that readers can see in their language. */
export type ShownSeries = Pick<Series, 'id' | 'slug' | 'title' | 'summary'> & { cards: ArticleCard[] }

/** Cards of those that are published in a language. */
export const inLanguage = async (ids: readonly string[], language: string) =>
  (await cardsAt(ids)).filter((card) => card.language === language)

/** Those that have a part to show. */
async function shown(all: Series[], language: string): Promise<ShownSeries[]> {
  const series = await Promise.all(all.map(async (one) => ({ ...one, cards: await inLanguage(one.parts, language) })))
  return series.filter(({ cards }) => cards.length > 0)
}

export async function allSeries(language: string): Promise<ShownSeries[]> {
  const all = await publicRead(['series'], [seriesListTag], async () => seriesOf(await readerRequest()))
  return shown(all, language)
}

export async function seriesOfTopic(language: string, topic: string): Promise<ShownSeries[]> {
  const all = await publicRead(['series-of-topic', topic], [seriesOfTopicTag(topic)], async () =>
    seriesOf(await readerRequest(), { topic }),
  )
  return shown(all, language)
}

export type SeriesAt = SeriesPage & { cards: ArticleCard[] }

export async function seriesAt(language: string, slug: string): Promise<SeriesAt | null> {
  const ids = await publicRead(
    ['series-shows', slug],
    [seriesSlugTag(slug)],
    async () => (await shownInSeries(await readerRequest(), slug)) ?? null,
  )
  if (!ids) return null
  const page = await publicRead(
    ['series-page', slug],
    [seriesSlugTag(slug), ...tagsOfWords(ids), ...(ids.topic ? [topicTag(ids.topic)] : [])],
    async () => (await seriesPage(await readerRequest(), slug)) ?? null,
  )
  return page && { ...page, cards: await inLanguage(page.parts, language) }
}

export type PlaceInSeries = { series: Pick<Series, 'title' | 'slug'>; part: PartOfSeries<ArticleCard> }

/** Where an article stands in the series it belongs to. */
export async function placesInSeries(language: string, article: string): Promise<PlaceInSeries[]> {
  const all = await publicRead(['series-of-article', article], [seriesOfArticleTag(article)], async () =>
    seriesOf(await readerRequest(), { article }),
  )
  const places = await shown(all, language)
  return places.flatMap(({ cards, title, slug }) => {
    const part = partOfSeries(cards, article)
    return part ? [{ series: { title, slug }, part }] : []
  })
}
