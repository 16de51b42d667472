import { contentHash } from '@/text/hash'

/** Who stands behind a review, as they stood that day. */
export type ReviewedBy = { name: string; credential: string; medical: boolean; conflicts: string }

const line = (words: string) => words.toWellFormed().replace(/\s+/g, ' ').trim().normalize('NFC')

/**
 * What stands for a reviewer in the public chain: SHA-256, lower-case hex, of the UTF-8 lines below. Without the salt
 * nobody can guess the name from it; with the salt everybody can check it. It is given out while the credit stands.
 *
 *     bedside-reviewer 1
 *     salt: <salt>
 *     name: <name>
 *     credential: <credential>
 *     medical: yes | no
 *     conflicts: <conflicts>
 *
 * Each line ends in one LF. In name, credential and conflicts runs of whitespace are one space, none at the ends; NFC.
 */
export function commitmentOf(salt: string, by: ReviewedBy): string {
  return contentHash(
    [
      'bedside-reviewer 1',
      `salt: ${salt}`,
      `name: ${line(by.name)}`,
      `credential: ${line(by.credential)}`,
      `medical: ${by.medical ? 'yes' : 'no'}`,
      `conflicts: ${line(by.conflicts)}`,
      '',
    ].join('\n'),
  )
}

/** One entry in the chain of a subject's reviews, without its own hash. */
export type ReviewRecord = {
  /** Hash of the entry before it; null for the first. */
  previous: string | null
  id: string
  event: string
  subjectKind: string
  subjectId: string
  /** Content hash of the text that was signed. */
  subjectHash: string | null
  scope: string
  /** Section hashes. */
  sections: readonly string[]
  /** ISO. */
  time: string
  withdraws: string | null
  commitment: string
}

/**
 * The hash that chains reviews of one subject: SHA-256, lower-case hex, of the UTF-8 lines
 *
 *     bedside-review 1
 *     previous: <hash | none>
 *     id: <uuid>
 *     event: recorded | signed | withdrawn
 *     subject: <kind> <id>
 *     text: <content hash | none>
 *     scope: whole | sections
 *     sections: <hashes apart by spaces | none>
 *     time: <UTC, as 2026-01-31T09:30:00.000Z>
 *     withdraws: <id | none>
 *     reviewer: <commitment>
 *
 * Each line ends in one LF.
 */
export function reviewHash(record: ReviewRecord): string {
  return contentHash(
    [
      'bedside-review 1',
      `previous: ${record.previous ?? 'none'}`,
      `id: ${record.id}`,
      `event: ${record.event}`,
      `subject: ${record.subjectKind} ${record.subjectId}`,
      `text: ${record.subjectHash ?? 'none'}`,
      `scope: ${record.scope}`,
      `sections: ${record.sections.join(' ') || 'none'}`,
      `time: ${new Date(record.time).toISOString()}`,
      `withdraws: ${record.withdraws ?? 'none'}`,
      `reviewer: ${record.commitment}`,
      '',
    ].join('\n'),
  )
}
