/** What is asked of an article once more at the minute of sending, and what an editor reads where the answer is no. */
import type { PayloadRequest } from 'payload'
import type { ArticleView } from '@/articles/article-view'
import { correctedTexts } from '@/articles/correction-record'
import { retractionsOwed } from '@/evidence/source-notices'
import type { ReviewKind } from '@/reviews/standing'
import type { Block } from '@/text/document'
import {
  type Programme,
  paidLinksOf,
  programmesUsed,
  undisclosedProducts,
  withoutDemandedSentence,
} from '@/text/paid-links'
import { paidLinksForLetter } from './paid-links-in-letters'

/** What must be known of an article to say whether a letter may carry it now. */
export type ArticleFacts = {
  title: string
  review: ReviewKind
  /** A correction names the version that readers read now as one that has it wrong. */
  corrected: boolean
  /** Titles of sources it cites that were retracted after it began to. */
  retracted: string[]
  /** Paid products of the letter that say nothing of what they earn. */
  undisclosed: string[]
  /** Programmes of its paid links that demand a sentence nobody wrote down. */
  unsaid: string[]
  /** Words of paid links that a letter must not carry, by the rule of their programme. */
  forbidden: string[]
}

/** Why a letter with this article may not leave, in a sentence that says what to do; undefined where it may. */
export function standsInTheWay(facts: ArticleFacts): string | undefined {
  const { title, review, corrected, retracted, undisclosed, unsaid, forbidden } = facts
  const about = `“${title}”`
  const goOn = 'and go on sending, or cancel the letter.'
  if (review === 'withdrawn') return `The review of ${about} was withdrawn. Have it reviewed again ${goOn}`
  if (corrected)
    return `A correction says that the present text of ${about} has something wrong. Publish a text that has it right ${goOn}`
  if (retracted.length > 0)
    return `${about} cites what was retracted: ${listed(retracted)}. Publish a text that no longer leans on it ${goOn}`
  if (undisclosed.length > 0)
    return `${about} names paid products without saying so: ${listed(undisclosed)}. Publish it with their disclosure ${goOn}`
  if (unsaid.length > 0)
    return `The links of ${listed(unsaid)} in ${about} demand a sentence. Write it down at the affiliate programme ${goOn}`
  if (forbidden.length > 0)
    return `${about} has paid links that may not stand in letters: ${listed(forbidden)}. Publish it without them ${goOn}`
  return undefined
}

const MOST_NAMED = 3

const listed = (names: readonly string[]) =>
  [...names.slice(0, MOST_NAMED).map((name) => `“${name}”`), ...(names.length > MOST_NAMED ? ['others'] : [])].join(
    ', ',
  )

/** What a letter would do with the paid links of a body. Pure. */
export function affiliateFacts(
  blocks: readonly Block[],
  programmes: readonly Programme[],
): Pick<ArticleFacts, 'undisclosed' | 'unsaid' | 'forbidden'> {
  const carried = paidLinksForLetter(blocks, programmes)
  const links = paidLinksOf(carried, programmes)
  return {
    undisclosed: undisclosedProducts(carried, programmes),
    unsaid: withoutDemandedSentence(programmesUsed(links)),
    forbidden: links
      .filter(({ programme }) => programme && programme.inLetters !== 'keep')
      .map(({ words, href }) => words || href),
  }
}

/** @param view of a published article, as it is now. */
export async function articleFacts(req: PayloadRequest, view: ArticleView): Promise<ArticleFacts> {
  const owed = await retractionsOwed(req, { kind: 'article', id: view.id })
  return {
    title: view.title,
    review: view.review.kind,
    corrected: (await correctedTexts(req, view.id, { named: true })).has(view.contentHash),
    retracted: owed.map(({ title }) => title),
    ...affiliateFacts(view.body.blocks, view.programmes),
  }
}
