/** The stand-in's lean ledger, for measuring: of each request it keeps the key and a hash, and counts the letters. */
import { hash } from 'node:crypto'
import { type Answer, refuse } from './resend-stand-in-answers'

export type LeanCounts = { letters: number; repeats: number; conflicts: number; bytes: number }

/** Stands once in every email; within a text the quotes would be escaped. */
const EACH = Buffer.from('"subject":')

export function leanLedger() {
  const known = new Map<string, { hash: string; letters: number }>()
  const counts: LeanCounts = { letters: 0, repeats: 0, conflicts: 0, bytes: 0 }

  function answer(path: string, key: string, body: Buffer): Answer {
    counts.bytes += body.length
    const bodyHash = hash('sha256', body)
    const before = known.get(key)
    if (before && before.hash !== bodyHash) {
      counts.conflicts += 1
      return refuse(409, 'invalid_idempotent_request', 'This key was used with another payload')
    }
    const letters = before?.letters ?? countOf(body)
    if (before) counts.repeats += 1
    else counts.letters += letters
    known.set(key, { hash: bodyHash, letters })
    const ids = Array.from({ length: letters }, (_, index) => ({
      id: `${bodyHash.slice(0, 32)}-${key.length}-${index}`,
    }))
    return { status: 200, body: path === '/emails/batch' ? { data: ids } : (ids[0] ?? {}) }
  }
  return { answer, counts }
}

function countOf(body: Buffer): number {
  let found = 0
  for (let at = body.indexOf(EACH); at !== -1; at = body.indexOf(EACH, at + EACH.length)) found += 1
  return found
}
