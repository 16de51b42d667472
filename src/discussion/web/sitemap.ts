import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import type { SitemapEntry } from '@/site/sitemap-xml'
import { pathOfQuestion } from '../public-comment'
import { questionsForSitemap, questionsToCount } from '../sitemap'
import { answeredTag } from '../tags'

/** Pages of answers with the time they were last published, in parts counted from 1. */
export async function questionEntries(part: { number: number; size: number }): Promise<SitemapEntry[]> {
  const pages = await publicRead(['answered-pages', String(part.number), String(part.size)], [answeredTag], async () =>
    questionsForSitemap(await readerRequest(), part),
  )
  return pages.map(({ changed, ...address }) => ({ path: pathOfQuestion(address), changed }))
}

export const questionsToList = () =>
  publicRead(['answered-pages-size'], [answeredTag], async () => questionsToCount(await readerRequest()))
