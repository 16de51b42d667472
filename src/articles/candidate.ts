import type { PayloadRequest } from 'payload'
import { idsOf } from '@/platform/ids'
import { creditsOf } from '@/reviews/queries'
import type { Block } from '@/text/document'
import { lostLinks } from '@/text/lost-links'
import { everyBlock, hasCitation } from '@/text/parts'
import { plainBlocks } from '@/text/plain'
import { readingLevelOf } from '@/text/reading-level'
import { changeOf } from './change'
import type { Candidate } from './checklist-rules'
import { textOfArticle, type Written } from './text-of-article'

export type Draft = Written & {
  id?: string
  language?: string | null
  slug?: string | null
  topics?: unknown
  authors?: unknown
  changeClass?: unknown
}

/** The one place that says where an article earns: today a product mention that is marked as paid. */
const undisclosed = (blocks: Block[]) =>
  everyBlock(blocks).filter((block) => block.kind === 'product' && block.paid && !block.disclosure.trim()).length

/** Key points and care cards tell readers what to do. A source anywhere inside one counts. */
export const uncitedIn = (blocks: Block[]) =>
  everyBlock(blocks).filter(
    (block) => (block.kind === 'keyPoint' || block.kind === 'careCard') && !hasCitation(block.blocks),
  )

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
    uncited: uncitedIn(text.body.blocks).length,
    conflicts: draft.conflicts ?? '',
    reading: (draft.language ?? 'en') === 'en' ? readingLevelOf(plainBlocks(text.body.blocks)) : undefined,
    review: await reviewOf(req, draft.id, text.hash),
    change: await changeOf(req, draft.id, text, draft.changeClass),
  }
}

/** The best of the credits that stand. */
async function reviewOf(req: PayloadRequest, id: string | undefined, hash: string): Promise<Candidate['review']> {
  const bindings = id ? (await creditsOf(req, 'article', id, hash)).map(({ binding }) => binding) : []
  return (['this-text', 'another-text', 'not-bound'] as const).find((one) => bindings.includes(one)) ?? 'none'
}
