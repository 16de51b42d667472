import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'
import type { Block } from '@/text/document'
import { lostLinks } from '@/text/lost-links'
import { everyBlock } from '@/text/parts'
import type { Candidate } from './rules'
import { textOfArticle, type Written } from './text-of-article'

export type Draft = Written & { slug?: string | null; topics?: unknown; authors?: unknown }

const undisclosed = (blocks: Block[]) =>
  everyBlock(blocks).filter((block) => block.kind === 'product' && block.paid && !block.disclosure.trim()).length

/** What the rules need to know about a draft. */
export async function candidateOf(req: PayloadRequest, draft: Draft): Promise<Candidate> {
  const text = await textOfArticle(req, draft)
  const pictures = [...text.pictures.values()]
  return {
    title: draft.title ?? '',
    standfirst: draft.standfirst ?? '',
    slug: draft.slug ?? '',
    topics: idsOf(draft.topics).length,
    authors: idsOf(draft.authors).length,
    words: text.body.wordCount,
    hero: text.hero ? (text.hero.alt.trim() ? 'with-alt' : 'without-alt') : 'none',
    picturesWithoutAlt: pictures.filter((picture) => picture !== text.hero && !picture.alt.trim()).length,
    lostLinks: lostLinks(draft.body).length,
    undisclosed: undisclosed(text.body.blocks),
  }
}
