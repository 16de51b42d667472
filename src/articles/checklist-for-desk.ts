import type { PayloadRequest } from 'payload'
import { subjectsAsked } from '@/reviews/requests'
import { costlySentences } from '@/text/costly-sentences'
import type { Block } from '@/text/document'
import { plainBlocks } from '@/text/plain'
import { candidateOf, uncitedIn } from './candidate'
import { type Candidate, checklist, type Doubt, type Item } from './checklist-rules'
import { latestDraft } from './latest-draft'
import { progressOf, type Stage, stageOf } from './rules'
import { rulesInForce } from './rules-in-force'
import { textOfArticle } from './text-of-article'

export type DeskChecklist = {
  items: Item[]
  stage: Stage
  reading?: Candidate['reading']
  /** Words by which an open point is found in the text. */
  quotes: Partial<Record<Item['check'], string[]>>
  doubt?: Doubt
  /** What the change was called was a correction: readers should be told. */
  isCorrection: boolean
  body: unknown
}

/** The first words of a block, enough to find it again. */
function firstWords(block: Block): string {
  const words = plainBlocks([block]).replace(/\s+/g, ' ')
  return words.length > 80 ? `${words.slice(0, 80).replace(/ \S*$/, '')} …` : words
}

/** What stands in the way of the latest draft, and what should be better; undefined when there is no such article. */
export async function checklistForDesk(req: PayloadRequest, article: string): Promise<DeskChecklist | undefined> {
  const doc = await latestDraft(req, article)
  if (!doc) return undefined
  const candidate = await candidateOf(req, doc)
  const { body } = await textOfArticle(req, doc)
  const items = checklist(candidate, await rulesInForce(req))
  const { change } = candidate
  return {
    items: items.toSorted((one, other) => Number(one.level === 'warn') - Number(other.level === 'warn')),
    stage: stageOf(progressOf(doc, (await subjectsAsked(req, 'article')).has(article))),
    reading: candidate.reading,
    quotes: {
      'programme-sentence': candidate.unsaidProgrammes,
      source: uncitedIn(body.blocks).map(firstWords),
      'reading-level': costlySentences(plainBlocks(body.blocks), 3).map(({ sentence }) => sentence),
    },
    doubt: change.kind === 'changed' ? change.doubt : undefined,
    isCorrection: change.kind === 'changed' && change.named === 'correction',
    body: doc.body,
  }
}
