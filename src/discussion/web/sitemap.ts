import type { SitemapEntry } from '@/site/sitemap-xml'
import { pathOfQuestion } from '../public-comment'
import { answeredPages } from './public'

/** Every page of an answer with the time it last changed. */
export const questionEntries = async (): Promise<SitemapEntry[]> =>
  (await answeredPages()).map(({ changed, ...address }) => ({ path: pathOfQuestion(address), changed }))
