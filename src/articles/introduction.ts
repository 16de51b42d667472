/** The words at the head of a topic or a series. */
import type { PayloadRequest } from 'payload'
import { type Picture, picturesByIds } from '@/media/queries'
import { affiliateProgrammes } from '@/publication/programmes'
import type { WalkedBody } from '@/text/document'
import { honestLinks } from '@/text/paid-links'
import { linkedDocuments, picturesIn } from '@/text/parts'
import { walkBody } from '@/text/walk'
import { placesIn } from './places'

export type Introduction = {
  body: WalkedBody
  pictures: Record<string, Picture>
  /** Whether it holds a link we earn from, and what the programmes want said. */
  earns: boolean
  disclosures: string[]
}

/** Ids of what the words show and where they lead. */
export type ShownInWords = { pictures: string[]; articles: string[]; pages: string[] }

export function shownInWords(value: unknown): ShownInWords {
  const { blocks } = walkBody(value)
  const links = linkedDocuments(blocks)
  const ids = (collection: string) => links.filter((link) => link.collection === collection).map(({ id }) => id)
  return { pictures: picturesIn(blocks).map(({ id }) => id), articles: ids('articles'), pages: ids('pages') }
}

export async function introductionOf(req: PayloadRequest, value: unknown): Promise<Introduction> {
  const pictures = await picturesByIds(req, shownInWords(value).pictures)
  const places = await placesIn(req, walkBody(value))
  const body = walkBody(value, { pictures, places: (collection, id) => places.get(`${collection}/${id}`) })
  const { blocks, earns, disclosures } = honestLinks(body.blocks, await affiliateProgrammes(req))
  return { body: { ...body, blocks }, pictures: Object.fromEntries(pictures), earns, disclosures }
}
