import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { pathsIn } from '@/site/paths'
import type { SitemapEntry } from '@/site/sitemap-xml'
import { articlesForSitemap } from '../queries'
import { latestArticlesTag, topicsTag } from '../tags'
import { topics } from './public'

/** Every indexable article with the time its text last changed, and every topic. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const articles = await publicRead(['sitemap'], [latestArticlesTag, topicsTag], async () =>
    articlesForSitemap(await readerRequest()),
  )
  const { topic } = pathsIn()
  return [...articles, ...(await topics()).map(({ slug }) => ({ path: topic(slug) }))]
}
