/** Whether one row of the ledger is what was written: pure, given the row before it. */
import { contentHash, revisionHash } from '@/text/hash'

/** A row of `revisions` as it lies in the database. `removed`: the law took its text, and the removal is on record. */
export type LedgerRow = {
  number: number
  /** ISO. */
  time: string
  changeClass: string
  note: string
  text: string | null
  removed: boolean
  contentHash: string
  previousHash: string | null
  hash: string
}

export type RevisionProblem = 'number' | 'previous' | 'text' | 'text-gone' | 'removed-but-there' | 'hash'

/** What is wrong with a row, if anything. @param before the row before it in the same article. */
export function problemOfRevision(
  before: Pick<LedgerRow, 'number' | 'hash'> | undefined,
  row: LedgerRow,
): RevisionProblem | undefined {
  if (row.number !== (before?.number ?? 0) + 1) return 'number'
  if (row.previousHash !== (before?.hash ?? null)) return 'previous'
  if (row.text === null && !row.removed) return 'text-gone'
  if (row.text !== null && row.removed) return 'removed-but-there'
  if (row.text !== null && contentHash(row.text) !== row.contentHash) return 'text'
  return hashOf(row) === row.hash ? undefined : 'hash'
}

function hashOf(row: LedgerRow): string | undefined {
  try {
    return revisionHash({ ...row, previous: row.previousHash })
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}
