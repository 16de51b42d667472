/** Several who asked the same: kept together, and all of them hear of the answer once. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { idsOf } from '@/platform/ids'
import { send } from '@/platform/queue'
import { allOrNothing } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { lastAnswers } from './answers-to'
import { because, noteInLog } from './moderation-log'
import { type MergeRefusal, mayMerge } from './rules'
import type { CommentStatus } from './statuses'

export type { MergeRefusal }

export type Merge = {
  /** Ids of what asks the same. */
  comments: readonly string[]
  /** Where it was asked before, or the page that answers it. */
  into: { kind: 'comment' | 'question'; id: string }
}

/** @returns how many were merged; those that had been merged there before count as well. */
export async function merge(req: PayloadRequest, { comments, into }: Merge): Promise<Result<number, MergeRefusal>> {
  return allOrNothing(req, async () => {
    const ids = [...new Set(comments)].filter((id) => id !== into.id)
    const merged = into.kind === 'comment' ? await intoComment(req, ids, into.id) : await intoPage(req, ids, into.id)
    if (!merged.ok) return merged
    for (const id of merged.value) await send(req, 'discussion-answer-published', { id })
    return done(ids.length)
  })
}

type Held = { id: string; status: CommentStatus; staff: boolean; merged: string | null }

/** In the order of their ids, so that two who merge at once wait for each other. */
const hold = (req: PayloadRequest, ids: readonly string[]) =>
  query<Held>(
    req,
    `select id, status, answered_by_id is not null as staff, merged_into_id as merged from comments
     where id = any($1::uuid[]) order by id for no key update`,
    [ids],
  )

/** @returns what they are told of at once: the last answer that is there already. */
async function intoComment(
  req: PayloadRequest,
  ids: readonly string[],
  target: string,
): Promise<Result<string[], MergeRefusal>> {
  const rows = await hold(req, [...ids, target])
  const first = rows.find(({ id }) => id === target)
  const may = mayMerge(roleOf(req.user), 'comment', rows.length === ids.length + 1, rows)
  if (!may.ok || !first) return may.ok ? no('no-comment') : may
  if (ids.length === 0) return no('into-itself')
  if (first.merged) return no('merged-itself')
  for (const row of rows) if (row.id !== target) await mergeOne(req, row, target)
  for (const row of await mergedInto(req, ids)) await mergeOne(req, row, target)
  return done([...(await lastAnswers(req, [{ id: target, before: new Date() }])).values()])
}

const mergedInto = (req: PayloadRequest, ids: readonly string[]) =>
  query<Held>(
    req,
    `select id, status, answered_by_id is not null as staff, merged_into_id as merged from comments
     where merged_into_id = any($1::uuid[]) order by id`,
    [ids],
  )

/** What waited is settled with it; what readers see stays where it stands. */
async function mergeOne(req: PayloadRequest, { id, status, merged }: Held, target: string): Promise<void> {
  if (merged === target) return
  const waits = status === 'pending' || status === 'unconfirmed'
  if (waits) because(req, id, { reasons: ['asked-already'] })
  await req.payload.update({
    collection: 'comments',
    id,
    data: { mergedInto: target, ...(waits ? { status: 'rejected', declinedFor: 'asked-already' } : {}) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await noteInLog(req, { comment: id, action: 'merged', reasons: [`into:${target}`] })
}

/** They stand on the page as others who asked: told of it, quoted nowhere. */
async function intoPage(
  req: PayloadRequest,
  ids: readonly string[],
  page: string,
): Promise<Result<string[], MergeRefusal>> {
  const { payload } = req
  const rows = await hold(req, ids)
  const may = mayMerge(roleOf(req.user), 'question', rows.length === ids.length, rows)
  if (!may.ok) return may
  const collection = 'questions'
  await query(req, 'select 1 from questions where id = $1 for no key update', [page])
  const latest = await payload.findByID({
    collection,
    id: page,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!latest) return no('no-page')
  const [row] = await query<{ published: boolean }>(
    req,
    `select _status = 'published' as published from questions where id = $1`,
    [page],
  )
  const published = row?.published === true
  if (published && latest._status !== 'published') return no('unpublished-changes')
  const alsoAsked = [...new Set([...idsOf(latest.alsoAsked), ...ids])]
  const _status = published ? ('published' as const) : ('draft' as const)
  const data = { alsoAsked, _status }
  await payload.update({ collection, id: page, data, draft: !published, depth: 0, overrideAccess: false, req })
  for (const { id, status } of rows) await settle(req, id, status, page)
  return done(published ? [page] : [])
}

async function settle(req: PayloadRequest, id: string, status: CommentStatus, page: string): Promise<void> {
  if (status === 'pending' || status === 'unconfirmed') {
    because(req, id, { reasons: ['asked-already'] })
    const data = { status: 'rejected' as const, declinedFor: 'asked-already' }
    await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: true, req })
  }
  await noteInLog(req, { comment: id, action: 'merged', reasons: [`into:${page}`] })
}
