import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import type { SitemapEntry } from '@/site/sitemap-xml'
import { standingPages } from '../queries'
import { pagesTag } from '../tags'

export async function pageEntries(): Promise<SitemapEntry[]> {
  const pages = await publicRead(['pages'], [pagesTag], async () => standingPages(await readerRequest()))
  return pages.map(({ slug, changed }) => ({ path: `/${slug}`, changed }))
}
