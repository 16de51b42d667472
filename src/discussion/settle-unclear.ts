/** An editor says what became of a sentence that readers found unclear. */
import type { PayloadRequest } from 'payload'
import { announce } from '@/platform/changes'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { plainLine } from './plain-words'
import { unclearTag } from './tags'
import { maySettleUnclear, type SettleUnclearRefusal, type UnclearOutcome } from './unclear-rules'

export type Settling = {
  /** Notes on one article. */
  notes: readonly string[]
  outcome: UnclearOutcome | 'reopened'
  /** Said in public, but for what is put aside. */
  words?: string
  /** The revision that made it clearer. */
  version?: number
}

type About = { article: string; newest: number; latest: number; notes: number }

/**
 * What somebody decided stands until it is taken back: whoever comes second, from a page of before, is refused.
 * @returns on how many notes it was decided. A note that was put aside loses its reader's words at once.
 */
export const settleUnclear = (
  req: PayloadRequest,
  { notes, outcome, words = '', version }: Settling,
): Promise<Result<number, SettleUnclearRefusal | 'no-note'>> =>
  inTransaction(req, async () => {
    const [about, other] = await query<About>(
      req,
      `with asked as (
         select article_id, revision from unclear_notes
         where id = any($1::uuid[]) and (settled_at is not null) = $2 order by id for update
       )
       select n.article_id as article, max(n.revision)::int as newest, count(*)::int as notes,
         (select coalesce(max(r.number), 0)::int from revisions r where r.article_id = n.article_id) as latest
       from asked n group by n.article_id`,
      [notes, outcome === 'reopened'],
    )
    if (!about || other || about.notes < new Set(notes).size) return no('no-note')
    const said = plainLine(words)
    const may = maySettleUnclear(roleOf(req.user), { outcome, words: said, version }, about)
    if (!may.ok) return may
    const isPublic = outcome !== 'reopened' && outcome !== 'not-useful'
    await query(
      req,
      `update unclear_notes set outcome = $2, outcome_words = $3, outcome_revision = $4,
         settled_at = case when $2::text is null then null else now() end, settled_by = $5,
         remark = case when $2 = 'not-useful' then '' else remark end,
         held_for = case when $2 = 'not-useful' then '' else held_for end
       where id = any($1::uuid[])`,
      [
        notes,
        outcome === 'reopened' ? null : outcome,
        isPublic ? said : '',
        outcome === 'clearer' ? version : null,
        outcome === 'reopened' ? '' : String(req.user?.id ?? ''),
      ],
    )
    const { article } = about
    await announce(req, { room: 'discussion', document: article, what: 'changed', tags: [unclearTag(article)] })
    return done(about.notes)
  })
