/** The proof of what somebody agreed to: append-only, with the very words that were shown. */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export type ConsentEvent = {
  /** Subscriber or comment the consent is about. */
  subject: { kind: string; id: string }
  event: 'requested' | 'confirmed' | 'changed' | 'withdrawn' | 'erased'
  /** What it allows, such as `newsletter`. */
  purpose: string
  /** The words that were shown, if any were. */
  wording?: string
  /** Path of the page where it happened, without its query. */
  page?: string
  /** How it was given: `form`, `button`, `code`, `one-click`, `editor` … */
  method: string
  /** Why, in the words of a member of staff who recorded it for somebody else; without an address. */
  note?: string
  /** Name of that member of staff. */
  recordedBy?: string
  language?: string
}

/** What a wording is known by: SHA-256 of its UTF-8 form, 64 hex digits. */
export const wordingHash = (words: string): string => createHash('sha256').update(words.normalize('NFC')).digest('hex')

/** Appends one event, and keeps its words once, in the request's transaction. */
export async function recordConsent(req: PayloadRequest, consent: ConsentEvent): Promise<void> {
  const { subject, event, purpose, wording, page = '', method, note = '', recordedBy = '', language = 'en' } = consent
  const hash = wording ? wordingHash(wording) : ''
  if (wording) {
    await query(req, 'insert into wordings (hash, words) values ($1, $2) on conflict (hash) do nothing', [
      hash,
      wording.normalize('NFC'),
    ])
  }
  await query(
    req,
    `insert into consent_events
       (subject_kind, subject_id, event, purpose, wording_hash, page, method, note, recorded_by, language)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [subject.kind, subject.id, event, purpose, hash, page.slice(0, 200), method, note, recordedBy, language],
  )
}

export type KeptConsent = {
  id: string
  /** ISO. */
  at: string
  event: ConsentEvent['event']
  purpose: string
  /** The words that were shown; empty where none were. */
  wording: string
  /** Hash of these words, 64 hex digits; empty where none were shown. */
  wordingHash: string
  page: string
  method: string
  /** Empty unless a member of staff recorded it. */
  note: string
  recordedBy: string
}

/** What is on record about somebody's consent, the oldest first. */
export async function consentOf(
  req: PayloadRequest,
  subject: ConsentEvent['subject'],
  most = 200,
): Promise<KeptConsent[]> {
  const rows = await query<Omit<KeptConsent, 'at'> & { at: Date }>(
    req,
    `select e.id, e.created_at as at, e.event, e.purpose, coalesce(w.words, '') as wording,
       e.wording_hash as "wordingHash", e.page, e.method, e.note, e.recorded_by as "recordedBy"
     from consent_events e left join wordings w on w.hash = e.wording_hash
     where e.subject_kind = $1 and e.subject_id = $2 order by e.created_at, e.id limit $3`,
    [subject.kind, subject.id, most],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
