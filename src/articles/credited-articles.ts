import type { PayloadRequest } from 'payload'
import { reviewOfDocument } from './article-review'
import { publishedDocuments } from './published-documents'
import { textOfArticle } from './text-of-article'

/**
 * Of these articles, the published ones whose pages name this person as a reviewer now. A signature under a draft is in
 * the book and on no page.
 */
export async function creditedArticles(
  req: PayloadRequest,
  person: string,
  ids: readonly string[],
  now: Date,
): Promise<string[]> {
  const docs = await publishedDocuments(req, ids)
  const credited = new Set<string>()
  for (const doc of docs) {
    const { credits } = await reviewOfDocument(req, doc, await textOfArticle(req, doc), now)
    if (credits.some(({ reviewer, shownAs }) => reviewer === person && shownAs !== 'credential')) credited.add(doc.id)
  }
  return ids.filter((id) => credited.has(id))
}
