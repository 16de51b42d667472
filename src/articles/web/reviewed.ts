import { readerRequest } from '@/platform/request'
import { type ReviewedArticle, reviewedArticles } from '../reviewed-articles'

/** How these articles stand now, for the page of somebody who signed them. Not kept: it answers one person. */
export const articlesSigned = async (ids: readonly string[]): Promise<Record<string, ReviewedArticle>> =>
  reviewedArticles(await readerRequest(), ids, new Date())
