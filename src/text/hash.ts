import { createHash } from 'node:crypto'

/** SHA-256 of a canonical text (or of one section of it) as UTF-8: 64 lower-case hex digits. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** One entry of an article's public ledger, without its own hash. */
export type RevisionRecord = {
  /** Hash of the revision before it; null for the first. */
  previous: string | null
  /** From 1, without gaps. */
  number: number
  /** Any instant that `Date` reads; only its milliseconds count. */
  time: string | Date
  /** Lower-case word, such as `first`, `typo` or `evidence`. */
  changeClass: string
  note: string
  contentHash: string
}

const HASH = /^[0-9a-f]{64}$/

/**
 * The hash that chains revisions: SHA-256, in lower-case hex, of the UTF-8 text
 *
 *     bedside-revision 1
 *     previous: <hash of the revision before, or none>
 *     number: <decimal>
 *     time: <UTC, as 2026-01-31T09:30:00.000Z>
 *     class: <class of change>
 *     content: <content hash>
 *     note: <the note>
 *
 * Each line ends in one LF. The note is last and may hold more lines; in it CRLF and CR become LF, then Unicode NFC;
 * nothing else changes. Throws on a record that could not have been written by the ledger.
 */
export function revisionHash(revision: RevisionRecord): string {
  return contentHash(revisionText(revision))
}

/** What `revisionHash` hashes. */
export function revisionText({ previous, number, time, changeClass, note, contentHash }: RevisionRecord): string {
  if (previous !== null && !HASH.test(previous)) throw new TypeError(`Not a hash of a revision: ${previous}`)
  if (!HASH.test(contentHash)) throw new TypeError(`Not a content hash: ${contentHash}`)
  if (!Number.isSafeInteger(number) || number < 1) throw new TypeError(`Not a number of a revision: ${number}`)
  if (!/^[a-z][a-z-]*$/.test(changeClass)) throw new TypeError(`Not a class of change: ${changeClass}`)
  return [
    'bedside-revision 1',
    `previous: ${previous ?? 'none'}`,
    `number: ${number}`,
    `time: ${new Date(time).toISOString()}`,
    `class: ${changeClass}`,
    `content: ${contentHash}`,
    `note: ${note.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC')}`,
    '',
  ].join('\n')
}
