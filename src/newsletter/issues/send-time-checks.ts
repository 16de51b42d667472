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

type AffiliateFacts = Pick<ArticleFacts, 'title' | 'undisclosed' | 'unsaid' | 'forbidden'>

const GO_ON = 'and go on sending, or cancel the letter.'

/** Why a letter with this article may not leave, in a sentence that says what to do; undefined where it may. */
export function standsInTheWay(facts: ArticleFacts): string | undefined {
  const { title, review, corrected, retracted } = facts
  const about = `“${title}”`
  if (review === 'withdrawn') return `The review of ${about} was withdrawn. Have it reviewed again ${GO_ON}`
  if (corrected)
    return `A correction says that the present text of ${about} has something wrong. Publish a text that has it right ${GO_ON}`
  if (retracted.length > 0)
    return `${about} cites what was retracted: ${listed(retracted)}. Publish a text that no longer leans on it ${GO_ON}`
  return paidLinksInTheWay(facts, 'Publish')
}

/** The affiliate rule alone. @param mend what one does to a text of this kind to have it take effect. */
export function paidLinksInTheWay(
  { title, undisclosed, unsaid, forbidden }: AffiliateFacts,
  mend: 'Publish' | 'Save',
): string | undefined {
  const about = `“${title}”`
  if (undisclosed.length > 0)
    return `${about} names paid products without saying so: ${listed(undisclosed)}. ${mend} it with their disclosure ${GO_ON}`
  if (unsaid.length > 0)
    return `The links of ${listed(unsaid)} in ${about} demand a sentence. Write it down at the affiliate programme ${GO_ON}`
  if (forbidden.length > 0)
    return `${about} has paid links that may not stand in letters: ${listed(forbidden)}. ${mend} it without them ${GO_ON}`
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
): Omit<AffiliateFacts, 'title'> {
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
