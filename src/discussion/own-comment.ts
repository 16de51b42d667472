/** What somebody sees of what they sent themselves, by their own key. Nothing of their address, and no staff. */
import type { PayloadRequest } from 'payload'
import { articlesByIds } from '@/articles/cards'
import { pathOfArticle } from '@/articles/forwarding-address'
import { query } from '@/platform/database'
import { answersTo } from './answers-to'
import { wasAsked } from './ask-again'
import { type DeclineCode, isDeclineCode } from './decline-reasons'
import { placeOfAnswer } from './public-comment'
import type { CommentKind, CommentStatus } from './statuses'
import { seenByWriter } from './writer-rules'

/** Where an answer stands, and who answered. */
export type OwnAnswer = { path: string; by: string }

export type OwnState =
  | { is: 'waiting' }
  /** Somebody has read it; it stands below no article, and the page that answers it is not public yet. */
  | { is: 'read' }
  /** `place`: where readers find it. `answers`: where they find its answers. */
  | { is: 'published'; place?: string; answers: OwnAnswer[] }
  /** `codes`: of `declineReasons`, where some were given. `answers`: of the same question, asked before. */
  | { is: 'declined'; codes: DeclineCode[]; note: string; answers: OwnAnswer[] }
  | { is: 'away'; by: 'writer' | 'staff'; codes: DeclineCode[]; note: string }

export type OwnComment = {
  id: string
  kind: CommentKind
  status: Exclude<CommentStatus, 'erased'>
  state: OwnState
  /** As it was sent; empty once that is no longer kept. */
  sent: string
  /** As readers see it; empty while they do not. */
  shown: string
  name: string
  /** `unasked`: nobody was asked to confirm it, because it had had enough letters that day. */
  address: 'none' | 'unasked' | 'unconfirmed' | 'confirmed'
  wantsAnswer: boolean
  /** ISO. */
  at: string
  /** ISO: when its writer changed the words. */
  editedAt?: string
  /** ISO: since when it may be quoted elsewhere. */
  mayBeQuotedAt?: string
  article?: { title: string; path: string }
}

type Row = {
  id: string
  kind: CommentKind
  status: CommentStatus
  sent: string
  wording: string
  name: string
  has_address: boolean
  confirmed: boolean
  wants: boolean
  at: Date
  edited: Date | null
  quoted: Date | null
  article: string | null
  code: string
}

/** Undefined for what is erased, for what never was, and for what staff wrote. */
export async function ownComment(req: PayloadRequest, id: string): Promise<OwnComment | undefined> {
  const [row] = await query<Row>(
    req,
    `select id, kind, status, coalesce(private_original, '') as sent, coalesce(public_wording, '') as wording,
       coalesce(writer_name, '') as name, writer_address_sealed is not null as has_address,
       address_confirmed_at is not null as confirmed, coalesce(wants_answer_by_mail, false) as wants, created_at as at,
       edited_at as edited, may_be_quoted_at as quoted, article_id as article,
       coalesce(declined_for, '') as code
     from comments where id = $1 and answered_by_id is null`,
    [id],
  )
  const { status } = row ?? {}
  if (!row || !status || status === 'erased') return undefined
  const { kind, sent, name, wants, at, edited, quoted } = row
  const state = await stateOf(req, row)
  return {
    id,
    kind,
    status,
    state,
    sent,
    shown: state.is === 'published' ? row.wording : '',
    name,
    address: await addressOf(req, row),
    wantsAnswer: wants,
    at: at.toISOString(),
    editedAt: edited?.toISOString(),
    mayBeQuotedAt: quoted?.toISOString(),
    article: row.article ? await articleOf(req, row.article) : undefined,
  }
}

async function addressOf(req: PayloadRequest, { id, has_address, confirmed }: Row): Promise<OwnComment['address']> {
  if (!has_address) return 'none'
  if (confirmed) return 'confirmed'
  return (await wasAsked(req, id)) ? 'unconfirmed' : 'unasked'
}

async function stateOf(req: PayloadRequest, row: Row): Promise<OwnState> {
  const { id, status, code } = row
  const seen = seenByWriter(status)
  if (seen === 'waiting' || seen === 'erased') return { is: 'waiting' }
  if (seen === 'published') {
    const answers = await answersTo(req, id)
    if (!row.article && answers.length === 0) return { is: 'read' }
    return { is: 'published', place: await placeOfAnswer(req, id), answers }
  }
  const { by, note, reasons } = await lastWord(req, id)
  const codes = `${code} ${reasons}`.split(' ').filter(isDeclineCode)
  const why = [...new Set(codes)]
  if (seen === 'away') return { is: 'away', by: by === 'reader' ? 'writer' : 'staff', codes: why, note }
  return { is: 'declined', codes: why, note, answers: await answersTo(req, id) }
}

type LastWord = { by: string; note: string; reasons: string }

/** Who put it where it is, and what the writer is told about it. */
async function lastWord(req: PayloadRequest, id: string): Promise<LastWord> {
  const [row] = await query<LastWord>(
    req,
    `select actor as by, coalesce(note_to_writer, '') as note, reasons from moderation_log
     where comment_id = $1 and action = 'status' order by at desc limit 1`,
    [id],
  )
  return row ?? { by: 'staff', note: '', reasons: '' }
}

async function articleOf(req: PayloadRequest, id: string): Promise<OwnComment['article']> {
  const [article] = await articlesByIds(req, [id])
  return article && { title: article.title, path: pathOfArticle(article) }
}
