import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'
import { affiliateProgrammes } from '@/publication/programmes'
import type { Block } from '@/text/document'
import { lostLinks } from '@/text/lost-links'
import { honestLinks, undisclosedProducts, withoutDemandedSentence } from '@/text/paid-links'
import { everyBlock, hasCitation } from '@/text/parts'
import { plainBlocks } from '@/text/plain'
import { readingLevelOf } from '@/text/reading-level'
import { reviewOfDocument } from './article-review'
import { changeOf } from './change'
import type { Candidate } from './checklist-rules'
import { type TextOfArticle, textOfArticle, type Written } from './text-of-article'

export type Draft = Written & {
  id?: string
  language?: string | null
  slug?: string | null
  topics?: unknown
  authors?: unknown
  changeClass?: unknown
}

/** Key points and care cards tell readers what to do. A source anywhere inside one counts. */
export const uncitedIn = (blocks: Block[]) =>
  everyBlock(blocks).filter(
    (block) => (block.kind === 'keyPoint' || block.kind === 'careCard') && !hasCitation(block.blocks),
  )

/** What the rules need to know about a draft. */
export async function candidateOf(req: PayloadRequest, draft: Draft): Promise<Candidate> {
  const text = await textOfArticle(req, draft)
  const known = await affiliateProgrammes(req)
  const { blocks } = text.body
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
    undisclosed: undisclosedProducts(blocks, known).length,
    unsaidProgrammes: withoutDemandedSentence(honestLinks(blocks, known).programmes),
    uncited: uncitedIn(blocks).length,
    conflicts: draft.conflicts ?? '',
    reading: (draft.language ?? 'en') === 'en' ? readingLevelOf(plainBlocks(blocks)) : undefined,
    review: await reviewOf(req, draft, text),
    change: await changeOf(req, draft.id, text, draft.changeClass),
  }
}

/** As the page would say it, were this text published as the change it is called. */
async function reviewOf(req: PayloadRequest, draft: Draft, text: TextOfArticle): Promise<Candidate['review']> {
  if (!draft.id) return 'none'
  const { whole, kind } = await reviewOfDocument(req, { ...draft, id: draft.id }, text, new Date())
  if (whole) return 'this-text'
  if (kind === 'recorded-not-bound') return 'not-bound'
  return kind === 'not-yet-reviewed' || kind === 'withdrawn' ? 'none' : 'another-text'
}
