/** Words that could not be saved because somebody else had saved meanwhile; kept for whoever wrote them. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '@/platform/database'
import type { Written } from './text-of-article'

/** What a form may bring back: the text, and what belongs to it. Hours, letters and addresses are set anew. */
const ofTheText = [
  'title',
  'standfirst',
  'inShort',
  'hero',
  'body',
  'conflicts',
  'changeNote',
  'changeClass',
  'topics',
  'authors',
  'related',
] as const

const kept = z.record(z.string(), z.unknown())

export type SetAside = { words: Written & Record<string, unknown>; basedOn: number; at: Date }

/** One for each article and writer: what is set aside later holds what was set aside before, and more. */
export async function setAside(
  req: PayloadRequest,
  { article, staff, words, basedOn }: { article: string; staff: string; words: object; basedOn: number },
  now: Date,
): Promise<void> {
  const given = kept.parse(words)
  const chosen = Object.fromEntries(ofTheText.filter((name) => name in given).map((name) => [name, given[name]]))
  await query(
    req,
    `insert into set_aside (article_id, staff_id, words, based_on, at) values ($1, $2, $3, $4, $5)
     on conflict (article_id, staff_id) do update set words = $3, based_on = $4, at = $5`,
    [article, staff, JSON.stringify(chosen), basedOn, now],
  )
}

/** What this member of staff has set aside of an article. */
export async function setAsideOf(req: PayloadRequest, article: string, staff: string): Promise<SetAside | undefined> {
  const [row] = await query<{ words: unknown; based_on: number; at: Date }>(
    req,
    'select words, based_on, at from set_aside where article_id = $1 and staff_id = $2',
    [article, staff],
  )
  return row && { words: kept.parse(row.words), basedOn: row.based_on, at: row.at }
}

/** Puts away what one writer set aside. */
export async function putAway(req: PayloadRequest, article: string, staff: string): Promise<void> {
  await query(req, 'delete from set_aside where article_id = $1 and staff_id = $2', [article, staff])
}

/** With an article goes what was set aside of it. */
export async function putAwayAll(req: PayloadRequest, article: string): Promise<void> {
  await query(req, 'delete from set_aside where article_id = $1', [article])
}

const aMonth = 30 * 24 * 60 * 60 * 1000

/** Nobody came back for it in thirty days. */
export async function putAwayOld(req: PayloadRequest, now: Date): Promise<void> {
  await query(req, 'delete from set_aside where at < $1', [new Date(now.getTime() - aMonth)])
}
