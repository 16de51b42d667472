import type { PayloadRequest } from 'payload'
import { publishedIds } from '@/articles/published-texts'
import { inTransaction } from '@/platform/transaction'
import { AT_ONCE, announceLists, followGone, takeTurns } from './follow-articles'
import { keepLists } from './keep-lists'
import { keepNear } from './keep-near'
import { keepTerms } from './keep-terms'

/** Every published article in pieces, each in its own transaction. @returns how many they are. */
async function inPieces(req: PayloadRequest, work: (ids: string[]) => Promise<unknown>): Promise<number> {
  let count = 0
  let ids = await publishedIds(req, { most: AT_ONCE })
  while (ids.length > 0) {
    await inTransaction(req, async () => {
      await takeTurns(req)
      await work(ids)
    })
    count += ids.length
    ids = await publishedIds(req, { after: ids.at(-1), most: AT_ONCE })
  }
  return count
}

/**
 * Makes all of it anew; what pages show stays until it is known what they are to show, and only those that show others
 * then are made anew.
 */
export async function rebuildSimilar(
  req: PayloadRequest,
  progress: (line: string) => void = () => {},
): Promise<{ articles: number; changed: number }> {
  await followGone(req)
  progress('Reading what articles are about')
  const articles = await inPieces(req, (ids) => keepTerms(req, ids))
  progress('Looking for their neighbours')
  await inPieces(req, (ids) => keepNear(req, ids))
  progress('Choosing what pages show')
  let changed = 0
  await inPieces(req, async (ids) => {
    const others = await keepLists(req, ids)
    await announceLists(req, others)
    changed += others.length
  })
  return { articles, changed }
}
