/** One item of the queue with everything beside it that a decision needs: never an address, nor what stands for one. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { pathOfArticle } from '@/articles/forwarding-address'
import { query } from '@/platform/database'
import { nameOf } from '@/staff/name-of'
import { type Claim, claimsOn } from './claim'
import { type NearAnswer, nearAnswers } from './near-answers'
import { type OpenReport, openReports, type WriterHistory, writerHistories } from './queue-context'
import { isOfDanger, reasonsIn, wordsOfReason } from './reasons'
import type { CommentKind, CommentLane, CommentStatus } from './statuses'

export type QueueItem = {
  id: string
  status: CommentStatus
  kind: CommentKind
  lane: CommentLane | null
  name: string
  /** As it was sent; empty once it is purged. */
  original: string
  wording: string
  language: string
  /** ISO. */
  sentAt: string
  /** ISO: of this reading. */
  shownAt: string
  hoursWaiting: number
  /** Whether a code says that somebody may be in danger now. */
  danger: boolean
  reasons: { code: string; words: string }[]
  wantsAnswer: boolean
  addressConfirmed: boolean
  isAnswer: boolean
  /** Whether its reader lets us quote it elsewhere. */
  mayBeQuoted: boolean
  pinned: boolean
  featured: boolean
  /** Others that wait with the same question. */
  same: number
  article?: { id: string; title: string; path?: string }
  parent?: { id: string; name: string; words: string }
  /** What became of other words from the same address; nothing when no address is known. */
  history?: WriterHistory
  near: NearAnswer[]
  reports: OpenReport[]
  claim?: Claim & { name: string; mine: boolean }
}

type Row = Omit<
  QueueItem,
  | 'sentAt'
  | 'shownAt'
  | 'hoursWaiting'
  | 'danger'
  | 'reasons'
  | 'article'
  | 'parent'
  | 'history'
  | 'near'
  | 'reports'
  | 'claim'
> & {
  sent: Date
  held: string | null
  article: string | null
  parent: string | null
  parentName: string
  parentWords: string
}

/** In the order of the ids; whatever is not there any more is left out. */
export async function itemsOf(req: PayloadRequest, ids: string[], now: Date): Promise<QueueItem[]> {
  if (ids.length === 0) return []
  const rows = await rowsOf(req, ids)
  const articles = await articlesByIds(req, [...new Set(rows.flatMap(({ article }) => article ?? []))])
  const histories = await writerHistories(req, ids)
  const near = await nearAnswers(req, ids)
  const reports = await openReports(req, ids)
  const claims = await namedClaims(req, ids, now)
  return rows.map(({ sent, held, article, parent, parentName, parentWords, ...row }) => {
    const codes = reasonsIn(held)
    const card = articles.find(({ id }) => id === article)
    return {
      ...row,
      sentAt: sent.toISOString(),
      shownAt: now.toISOString(),
      hoursWaiting: Math.max(0, (now.getTime() - sent.getTime()) / 3_600_000),
      danger: isOfDanger(held),
      reasons: codes.map((code) => ({ code, words: wordsOfReason(code) })),
      article: article
        ? { id: article, title: card?.title ?? 'An article that is not public', path: card && pathOfArticle(card) }
        : undefined,
      parent: parent ? { id: parent, name: parentName, words: parentWords } : undefined,
      history: histories.get(row.id),
      near: near.get(row.id) ?? [],
      reports: reports.get(row.id) ?? [],
      claim: claims.get(row.id),
    }
  })
}

const rowsOf = (req: PayloadRequest, ids: string[]) =>
  query<Row>(
    req,
    `select c.id, c.status, c.kind, c.lane, coalesce(c.writer_name, '') as name,
       coalesce(c.private_original, '') as original, coalesce(c.public_wording, '') as wording,
       coalesce(c.language, 'en') as language, c.created_at as sent, c.held_for as held,
       coalesce(c.wants_answer_by_mail, false) as "wantsAnswer", c.address_confirmed_at is not null as "addressConfirmed",
       c.answered_by_id is not null as "isAnswer", c.may_be_quoted_at is not null as "mayBeQuoted",
       coalesce(c.pinned, false) as pinned,
       coalesce(c.featured, false) as featured, coalesce(n.same, 0)::int as same, c.article_id as article,
       p.id as parent, coalesce(p.writer_name, '') as "parentName", coalesce(p.public_wording, '') as "parentWords"
     from unnest($1::uuid[]) with ordinality as wanted(id, rank)
     join comments c on c.id = wanted.id
     left join comments p on p.id = c.parent_id
     left join comment_nearness n on n.comment_id = c.id
     order by wanted.rank`,
    [ids],
  )

async function namedClaims(req: PayloadRequest, ids: string[], now: Date): Promise<Map<string, QueueItem['claim']>> {
  const claims = await claimsOn(req, ids, now)
  const names = new Map<string, string>()
  for (const { staff } of claims.values())
    if (!names.has(staff)) names.set(staff, (await nameOf(req, staff)) ?? 'A colleague')
  return new Map(
    [...claims].map(([id, claim]) => [
      id,
      { ...claim, name: names.get(claim.staff) ?? '', mine: claim.staff === String(req.user?.id ?? '') },
    ]),
  )
}
