import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { pathsIn } from '@/site/paths'
import type { SitemapEntry } from '@/site/sitemap-xml'
import { articlesForSitemap, authorsForSitemap, type Part, sizeOfSitemap, topicsForSitemap } from '../sitemap'
import { latestArticlesTag, topicsTag } from '../tags'
import { allSeries } from './series'

export const articleEntries = (part: Part): Promise<SitemapEntry[]> =>
  publicRead(['sitemap', String(part.number), String(part.size)], [latestArticlesTag], async () =>
    articlesForSitemap(await readerRequest(), part),
  )

export const articlesToList = () =>
  publicRead(['sitemap-size'], [latestArticlesTag], async () => sizeOfSitemap(await readerRequest()))

export async function topicEntries(): Promise<SitemapEntry[]> {
  const { topic } = pathsIn()
  const topics = await publicRead(['sitemap-topics'], [latestArticlesTag, topicsTag], async () =>
    topicsForSitemap(await readerRequest()),
  )
  return topics.map(({ slug, changed }) => ({ path: topic(slug), changed }))
}

export const newestOfAuthors = () =>
  publicRead(['sitemap-authors'], [latestArticlesTag], async () => authorsForSitemap(await readerRequest()))

/** Series that have a part to show. */
export async function seriesEntries(): Promise<SitemapEntry[]> {
  const { series } = pathsIn()
  return (await allSeries('en')).map(({ slug }) => ({ path: series(slug) }))
}
