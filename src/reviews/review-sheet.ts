/** What a reviewer is shown behind their link. Looking changes nothing. */
import type { PayloadRequest } from 'payload'
import { type Source, sourcesByIds } from '@/evidence/queries'
import { findLink, type LinkRefusal } from '@/mailroom/links'
import { isId } from '@/platform/ids'
import { done, no, type Result } from '@/platform/verdict'
import type { ArticleText } from '@/text/canonical'
import type { Block } from '@/text/document'
import { contentHash } from '@/text/hash'
import { plainBlocks } from '@/text/plain'
import { readCanonical } from '@/text/read-canonical'
import { sentencesIn } from '@/text/reading-level'
import { sectionsOf } from '@/text/sections'
import { type EarlierSignature, earlierSignature } from './earlier-signature'
import { REVIEW_LINK } from './link-purposes'
import { type Quotes, quotesOf, withQuotes } from './quotes'
import { type Remark, remarksOf } from './remarks'
import { type ReviewRequest, requestById } from './requests'
import { frozenText } from './review-texts'
import { type ReviewerToday, reviewerToday } from './reviewer-today'

export type SheetSection = {
  hash: string
  /** null for the opening. */
  heading: string | null
  /** Without those of the head: title, standfirst, in short. */
  blocks: Block[]
  /** In reading order; a remark names one by its place. */
  sentences: string[]
  /** Under this reviewer's name already, word for word. */
  signedBefore: boolean
}

export type ReviewSheet = {
  request: ReviewRequest
  article: ArticleText
  sections: SheetSection[]
  sources: Source[]
  remarks: Remark[]
  /** Undefined where their profile was deleted. */
  reviewer?: ReviewerToday
  /** The canonical text that is shown, and what they signed before. */
  text: string
  earlier?: EarlierSignature
  /** Words of readers in this text and the earlier one. */
  quotes: Quotes
}

export async function reviewSheet(
  req: PayloadRequest,
  token: string,
  now: Date,
): Promise<Result<ReviewSheet, LinkRefusal | 'text-gone'>> {
  const link = await findLink(req, token, REVIEW_LINK)
  if (!link.ok) return link
  const request = await requestById(req, link.value.subject.id)
  if (request?.status !== 'open') return no(request && isAnswered(request) ? 'used' : 'revoked')
  if (new Date(request.expiresAt) <= now) return no('expired')
  const text = await frozenText(req, request.contentHash)
  if (text === undefined) return no('text-gone')
  const article = readCanonical(text)
  const earlier = await earlierSignature(req, request, text)
  const quotes = await quotesOf(req, [request.contentHash, ...(earlier ? [contentHash(earlier.text)] : [])])
  const ids = article.body.citations.map(({ source }) => source)
  // A text that was written elsewhere may cite what is no record of ours.
  const sources = await sourcesByIds(req, ids.filter(isId))
  return done({
    request,
    article,
    sections: sheetSections(text, article, new Set(earlier?.signed), quotes),
    sources: ids.map((id) => sources.get(id)).filter((source) => source !== undefined),
    remarks: await remarksOf(req, [request.id]),
    reviewer: await reviewerToday(req, request.reviewer, now),
    text,
    earlier,
    quotes,
  })
}

/** By another link to the same question. */
const isAnswered = ({ status }: ReviewRequest) =>
  status === 'signed' || status === 'changes-asked' || status === 'declined'

/** A reader's words are shown and are no sentence to remark on: a remark is kept, and they must be able to go. */
function sheetSections(
  text: string,
  article: ArticleText,
  signed: ReadonlySet<string>,
  quotes: Quotes,
): SheetSection[] {
  const parts: Block[][] = [[]]
  for (const block of article.body.blocks) {
    if (block.kind === 'heading' && block.level === 2) parts.push([])
    parts.at(-1)?.push(block)
  }
  const head = [article.title, article.standfirst, article.inShort, article.conflicts ?? ''].filter(Boolean).join('\n')
  return sectionsOf(text).map(({ hash, heading }, index) => {
    const blocks = parts[index] ?? []
    const plain = plainBlocks(index === 0 ? blocks : blocks.slice(1))
    return {
      hash,
      heading,
      blocks: withQuotes(blocks, quotes),
      sentences: sentencesIn(index === 0 ? `${head}\n${plain}` : plain).map((one) => one.replace(/\s+/g, ' ')),
      signedBefore: signed.has(hash),
    }
  })
}
