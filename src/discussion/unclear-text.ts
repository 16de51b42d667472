/** The text in which a reader looks for the sentence that is unclear. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { pathOfArticle } from '@/articles/forwarding-address'
import { recordPlace } from '@/articles/history'
import { latestRevision } from '@/articles/ledger'
import { isId } from '@/platform/ids'
import type { SectionSentences } from '@/text/sentences-by-section'
import { sentencesOfRevision } from './note-unclear'

export type UnclearText = {
  article: string
  title: string
  path: string
  revision: number
  sections: SectionSentences[]
}

/** @param revision the latest one, where none is named. Undefined while there is no such public text. */
export async function unclearText(
  req: PayloadRequest,
  article: string,
  revision?: number,
): Promise<UnclearText | undefined> {
  if (!isId(article)) return undefined
  const number = revision ?? (await latestRevision(req, article))?.number
  const sections = number === undefined ? undefined : await sentencesOfRevision(req, article, number)
  const [card] = sections ? await articlesByIds(req, [article]) : []
  if (!card || !sections || number === undefined) return undefined
  return { article, title: card.title, path: pathOfArticle(card), revision: number, sections }
}

/** The text that is public at an address now. */
export async function unclearTextAt(
  req: PayloadRequest,
  language: string,
  slug: string,
): Promise<UnclearText | undefined> {
  const place = await recordPlace(req, language, slug)
  return place?.published ? unclearText(req, place.id) : undefined
}
