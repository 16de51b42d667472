import type { PayloadRequest } from 'payload'
import { publicState } from '@/articles/public-state'
import { discussionRules } from './rules-in-force'

/** `since`: ISO, when the article was first published; `days`: for how many its discussion is open, 0 for ever. */
export type Opening = { since: string | null; days: number }

/** What `isClosed` asks about an article. */
export async function openingOfThread(req: PayloadRequest, article: string): Promise<Opening> {
  const state = await publicState(req, article)
  return { since: state?.since ?? null, days: (await discussionRules(req)).closeAfterDays }
}
