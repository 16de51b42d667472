/** Who did what to a comment, when and why: append-only. Status changes are written by the collection's hook. */
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/platform/actor'
import { query } from '@/platform/database'
import type { CommentStatus } from './statuses'

export type LogAction =
  | 'status'
  | 'reworded'
  | 'redacted'
  | 'edited'
  | 'renamed'
  | 'reclassed'
  | 'pinned'
  | 'featured'
  | 'answered'
  | 'merged'
  | 'promoted'
  | 'consent'
  | 'purged'
  | 'reported'
  | 'reports-settled'
  | 'staff-told'

/** Why something is done; kept aside until the hook writes it down. */
export type Because = {
  /** Reason codes. */
  reasons?: readonly string[]
  /** What the writer is told. */
  noteToWriter?: string
  /** For staff alone. */
  note?: string
  /** What a change of the words is, when it is not simply reworded. */
  as?: 'redacted'
}

export type LogEntry = Because & {
  comment: string
  action: LogAction
  from?: CommentStatus | ''
  to?: CommentStatus | ''
}

/** Appends one entry in the request's transaction, as whoever acts. */
export async function noteInLog(req: PayloadRequest, entry: LogEntry): Promise<void> {
  const { comment, action, from = '', to = '', reasons = [], noteToWriter, note } = entry
  const actor = actorOf(req)
  await query(
    req,
    // Entries of one transaction are told apart by a millisecond each, so that they are read in their order.
    `insert into moderation_log
       (comment_id, actor, staff_id, action, from_status, to_status, reasons, note_to_writer, note, at)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9,
       greatest(clock_timestamp(), max(at) + interval '1 millisecond') from moderation_log where comment_id = $1`,
    [
      comment,
      actor,
      actor === 'staff' ? String(req.user?.id ?? '') : '',
      action,
      from,
      to,
      reasons.join(' '),
      noteToWriter || null,
      note || null,
    ],
  )
}

const keyOf = (comment: string) => `comments/${comment}/because`

/** Says why the next write of this comment happens. */
export function because(req: PayloadRequest, comment: string, why: Because): void {
  req.context[keyOf(comment)] = why
}

/** What was said, once. */
export function takeBecause(req: PayloadRequest, comment: string): Because {
  const why = req.context[keyOf(comment)]
  delete req.context[keyOf(comment)]
  return typeof why === 'object' && why !== null ? why : {}
}

export type LoggedDecision = {
  at: string
  actor: 'staff' | 'reader' | 'system'
  /** Id of the account; empty for readers and the system. */
  staff: string
  action: LogAction
  from: string
  to: string
  reasons: string[]
  noteToWriter: string
  note: string
}

type Row = Omit<LoggedDecision, 'at' | 'reasons'> & { at: Date; reasons: string }

/** What happened to a comment, the oldest first. For staff. */
export async function logOf(req: PayloadRequest, comment: string): Promise<LoggedDecision[]> {
  const rows = await query<Row>(
    req,
    `select at, actor, staff_id as staff, action, from_status as "from", to_status as "to", reasons,
       coalesce(note_to_writer, '') as "noteToWriter", coalesce(note, '') as note
     from moderation_log where comment_id = $1 order by at, id limit 200`,
    [comment],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), reasons: row.reasons.split(' ').filter(Boolean) }))
}

/** Takes the notes of an erased comment away; what was decided, and when, stays. */
export async function forgetNotes(req: PayloadRequest, comment: string): Promise<void> {
  await query(
    req,
    `update moderation_log set note = null, note_to_writer = null
     where comment_id = $1 and (note is not null or note_to_writer is not null)`,
    [comment],
  )
}
