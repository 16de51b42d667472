import type { PayloadRequest } from 'payload'
import { type Level, levels, type PublishingRules, usualRules } from './checklist-rules'

const levelOr = (value: unknown, usual: Level): Level => levels.find((level) => level === value) ?? usual
const gradeOr = (value: unknown, usual: number) => (typeof value === 'number' && value > 0 ? value : usual)

/** The publishing rules as an administrator set them; the usual ones where nothing was set. */
export async function rulesInForce(req: PayloadRequest): Promise<PublishingRules> {
  const set = await req.payload.findGlobal({ slug: 'publishing-rules', depth: 0, overrideAccess: true, req })
  return {
    altText: levelOr(set.altText, usualRules.altText),
    disclosure: levelOr(set.disclosure, usualRules.disclosure),
    programmeSentence: levelOr(set.programmeSentence, usualRules.programmeSentence),
    changeClass: levelOr(set.changeClass, usualRules.changeClass),
    lostLinks: levelOr(set.lostLinks, usualRules.lostLinks),
    sources: levelOr(set.sources, usualRules.sources),
    conflicts: levelOr(set.conflicts, usualRules.conflicts),
    readingLevel: levelOr(set.readingLevel, usualRules.readingLevel),
    review: levelOr(set.review, usualRules.review),
    fleschKincaid: gradeOr(set.fleschKincaid, usualRules.fleschKincaid),
    smog: gradeOr(set.smog, usualRules.smog),
  }
}
