import { staffRequest } from '@/platform/request'
import type { ArticleView } from '../article-view'
import { draftArticle } from '../queries'

/** The latest draft, for whoever is signed in and may read it. */
export async function previewOf(headers: Headers, id: string): Promise<ArticleView | undefined> {
  const req = await staffRequest(headers)
  return req ? draftArticle(req, id) : undefined
}
