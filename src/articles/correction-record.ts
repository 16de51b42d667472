import type { PayloadRequest } from 'payload'
import { idOf } from '@/platform/ids'
import { affectedVersions } from './affected-versions'
import { type Revision, revisionsOf } from './ledger'
import { publicState } from './public-state'
import { type CorrectionView, corrections } from './queries'

/** A correction, its article, and the published texts that had it wrong. */
export type CorrectionRecord = CorrectionView & {
  articleId: string
  /** As readers can see the article now. */
  published: boolean
  language: string
  slug: string
  /** The oldest first. */
  affected: Revision[]
  /** When a text was published that was not affected any more; ISO. Missing while there is none. */
  replacedAt?: string
}

export async function correctionRecord(req: PayloadRequest, id: string): Promise<CorrectionRecord | undefined> {
  const found = { collection: 'corrections', id, depth: 0, disableErrors: true, select: { article: true } } as const
  const articleId = idOf((await req.payload.findByID({ ...found, overrideAccess: true, req }))?.article)
  const article = articleId === undefined ? undefined : await publicState(req, articleId)
  if (articleId === undefined || !article) return undefined
  const all = await corrections(req, articleId)
  const correction = all.find((one) => one.id === id)
  if (!correction) return undefined
  const revisions = (await revisionsOf(req, articleId)).toReversed()
  const affected = affectedAmong(correction, revisions, all)
  const last = affected.at(-1)?.number ?? 0
  const { published, language, slug } = article
  const replacedAt = revisions.find(({ number }) => number > last)?.time
  return { ...correction, articleId, published, language, slug, affected, replacedAt }
}

/**
 * Content hashes of the texts of an article that its material corrections say were wrong.
 * @param named only by corrections that name their versions.
 */
export async function correctedTexts(
  req: PayloadRequest,
  article: string,
  { named }: { named: boolean },
): Promise<Set<string>> {
  const all = await corrections(req, article)
  const asked = all.filter(({ material, versions }) => material && (versions || !named))
  if (asked.length === 0) return new Set()
  const revisions = await revisionsOf(req, article)
  return new Set(asked.flatMap((one) => affectedAmong(one, revisions, all)).map(({ contentHash }) => contentHash))
}

function affectedAmong(correction: CorrectionView, revisions: Revision[], all: CorrectionView[]): Revision[] {
  const saved = all.map(({ savedAt }) => savedAt)
  const numbers = new Set(affectedVersions(correction, revisions, saved))
  return revisions.filter(({ number }) => numbers.has(number))
}
