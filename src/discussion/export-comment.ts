import type { PayloadRequest } from 'payload'
import { consentOf, type KeptConsent } from '@/mailroom/consent'
import { lettersAbout } from '@/mailroom/queries'
import { query } from '@/platform/database'
import { declineReasons, isDeclineCode } from './decline-reasons'
import { logOf } from './moderation-log'
import { ownComment } from './own-comment'
import { type CommentStatus, commentStatuses } from './statuses'
import { seenByWriter } from './writer-rules'

/** Everything that is kept about what somebody sent, for them. No name of the staff, and no address: that is sealed. */
export type CommentExport = {
  id: string
  kind: string
  status: string
  wordsAsSent: string
  publicWording: string
  formerWordings: { at: string; words: string }[]
  name: string
  address: string
  wantsAnswerByMail: boolean
  sentAt: string
  changedAt?: string
  mayBeQuotedSince?: string
  article?: { title: string; path: string }
  consent: KeptConsent[]
  letters: { kind: string; status: string; posted: string }[]
  whatHappened: { at: string; by: string; what: string; from: string; to: string; reason: string; note: string }[]
}

/** Undefined for what is erased or never was. */
export async function exportComment(req: PayloadRequest, id: string): Promise<CommentExport | undefined> {
  const comment = await ownComment(req, id)
  if (!comment) return undefined
  const [row] = await query<{ hmac: string | null; wording: string }>(
    req,
    `select writer_address_hmac as hmac, coalesce(public_wording, '') as wording from comments where id = $1`,
    [id],
  )
  return {
    id,
    kind: comment.kind,
    status: seenByWriter(comment.status),
    wordsAsSent: comment.sent,
    publicWording: row?.wording ?? '',
    formerWordings: await formerWordings(req, id),
    name: comment.name,
    address: comment.address,
    wantsAnswerByMail: comment.wantsAnswer,
    sentAt: comment.at,
    changedAt: comment.editedAt,
    mayBeQuotedSince: comment.mayBeQuotedAt,
    article: comment.article,
    consent: await consentOf(req, { kind: 'comment', id }),
    letters: row?.hmac ? await lettersAbout(req, id, row.hmac) : [],
    whatHappened: await whatHappened(req, id),
  }
}

async function formerWordings(req: PayloadRequest, id: string): Promise<CommentExport['formerWordings']> {
  const rows = await query<{ at: Date; words: string }>(
    req,
    'select at, words from comment_wordings where comment_id = $1 order by at, id limit 100',
    [id],
  )
  return rows.map(({ at, words }) => ({ at: at.toISOString(), words }))
}

const isStatus = (text: string): text is CommentStatus => commentStatuses.some((status) => status === text)
const seen = (status: string) => (isStatus(status) ? seenByWriter(status) : '')

/** As it looks from the writer's side; what happened between two states that look the same is left out. */
async function whatHappened(req: PayloadRequest, id: string): Promise<CommentExport['whatHappened']> {
  const log = await logOf(req, id)
  return log.flatMap(({ at, actor, action, from, to, reasons, noteToWriter }) => {
    const step = { at, by: actor, what: action, from: seen(from), to: seen(to), note: noteToWriter }
    if (action === 'status' && step.from === step.to) return []
    const told = reasons.filter(isDeclineCode).map((code) => declineReasons[code].words)
    return [{ ...step, reason: told.join(' ') }]
  })
}
