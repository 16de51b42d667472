import type { PayloadRequest } from 'payload'
import { pathsOfPages } from '@/publication/queries'
import type { WalkedBody } from '@/text/document'
import { linkedDocuments } from '@/text/parts'
import { articlesByIds } from './cards'
import { pathOfArticle } from './forwarding-address'

/** Addresses of the published articles and pages that a body links to, by `articles/<id>` and `pages/<id>`. */
export async function placesIn(req: PayloadRequest, body: WalkedBody): Promise<Map<string, string>> {
  const linked = linkedDocuments(body.blocks)
  const places = new Map<string, string>()
  const ids = (collection: string) => linked.filter((one) => one.collection === collection).map(({ id }) => id)
  for (const card of await articlesByIds(req, ids('articles'))) places.set(`articles/${card.id}`, pathOfArticle(card))
  for (const [id, path] of await pathsOfPages(req, ids('pages'))) places.set(`pages/${id}`, path)
  return places
}
