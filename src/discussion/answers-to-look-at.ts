/** Answers that need somebody of the desk: what makes them stale, or took them off the site. */
import type { PayloadRequest } from 'payload'
import { owedFor, retractedAndCited } from '@/evidence/source-notices'
import { query } from '@/platform/database'
import { isStanding } from './standing-answers'

export type AnswerToLookAt = {
  id: string
  title: string
  why: 'overdue' | 'retracted' | 'taken-back'
  /** ISO: since when. */
  since: string
}

type Row = { id: string; title: string; since: Date }

const shown = (why: AnswerToLookAt['why'], rows: Row[]): AnswerToLookAt[] =>
  rows.map(({ id, title, since }) => ({ id, title, why, since: since.toISOString() }))

/** What readers could be misled by comes first: a retracted source, then a day that has passed, then what is gone. */
export async function answersToLookAt(req: PayloadRequest, now: Date, most = 20): Promise<AnswerToLookAt[]> {
  const overdue = await query<Row>(
    req,
    `select q.id, q.title, q.check_by as since from questions q where ${isStanding} and q.check_by < $1
     order by q.check_by, q.id limit $2`,
    [now, most],
  )
  const gone = await query<Row>(
    req,
    `select q.id, q.title, max(p.withdrawn_at) as since from questions q
     join quoted_questions p on p.place_kind = 'question' and p.place_id = q.id and p.withdrawn_at is not null
     where q._status = 'draft' group by q.id order by since desc limit $1`,
    [most],
  )
  const retracted = await citingRetracted(req, most)
  return [...retracted, ...shown('overdue', overdue), ...shown('taken-back', gone)].slice(0, most)
}

async function citingRetracted(req: PayloadRequest, most: number): Promise<AnswerToLookAt[]> {
  const seen = new Map<string, string>()
  for (const source of await retractedAndCited(req))
    for (const { kind, id, seenAt } of await owedFor(req, source)) if (kind === 'question') seen.set(id, seenAt)
  const rows = await query<{ id: string; title: string }>(
    req,
    `select q.id, q.title from questions q where ${isStanding} and q.id = any($1::uuid[]) order by q.id limit $2`,
    [[...seen.keys()], most],
  )
  return rows.map(({ id, title }) => ({ id, title, why: 'retracted', since: seen.get(id) ?? '' }))
}
