/** What reviewers remark on a sentence or a section, until they have answered. */
import type { PayloadRequest } from 'payload'
import { findLink, type LinkRefusal } from '@/mailroom/links'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { holdRequest } from './open-request'

/** Dates ISO. */
export type Remark = {
  id: string
  request: string
  /** Words of the heading; empty for the opening. */
  section: string
  /** The sentence as it was shown; empty for the whole section. */
  sentence: string
  words: string
  at: string
}

export const REMARK_MOST = 2000
const REMARKS_MOST = 100

type Row = { id: string; request_id: string; section: string; sentence: string; words: string; at: Date }

/** Remarks left behind any of these requests, in the order in which they were left. */
export async function remarksOf(req: PayloadRequest, requests: readonly string[]): Promise<Remark[]> {
  if (requests.length === 0) return []
  const rows = await query<Row>(
    req,
    `select id, request_id, section, sentence, words, at from review_remarks
     where request_id::text = any($1) order by at, id`,
    [requests],
  )
  return rows.map(({ request_id, at, ...row }) => ({ ...row, request: request_id, at: at.toISOString() }))
}

export type RemarkRefusal = LinkRefusal | 'too-many'

/** Leaves a remark behind a link that still works. The link is not used up. @returns id of the remark. */
export async function addRemark(
  req: PayloadRequest,
  token: string,
  { section, sentence, words }: Pick<Remark, 'section' | 'sentence' | 'words'>,
  now: Date,
): Promise<Result<string, RemarkRefusal>> {
  return inTransaction(req, async () => {
    const request = await openRequest(req, token, now)
    if (!request.ok) return request
    const [count] = await query<{ n: number }>(
      req,
      'select count(*)::int as n from review_remarks where request_id = $1',
      [request.value],
    )
    if ((count?.n ?? 0) >= REMARKS_MOST) return no('too-many')
    const [row] = await query<{ id: string }>(
      req,
      `insert into review_remarks (request_id, section, sentence, words, at) values ($1, $2, $3, $4, $5) returning id`,
      [request.value, section, sentence, words, now],
    )
    return done(row?.id ?? '')
  })
}

/** Takes a remark of the same request back; one that is gone already is as good. */
export async function takeBackRemark(
  req: PayloadRequest,
  token: string,
  id: string,
  now: Date,
): Promise<Result<string, LinkRefusal>> {
  return inTransaction(req, async () => {
    const request = await openRequest(req, token, now)
    if (!request.ok) return request
    await query(req, 'delete from review_remarks where id::text = $1 and request_id = $2', [id, request.value])
    return done(id)
  })
}

/** Holds the request, so that nothing is remarked beside its answer. */
async function openRequest(req: PayloadRequest, token: string, now: Date): Promise<Result<string, LinkRefusal>> {
  const request = await holdRequest(req, token, now, findLink)
  if (request.ok) return done(request.value.id)
  return no(request.reason === 'settled' ? 'revoked' : request.reason)
}
