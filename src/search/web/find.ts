/** A search as it comes in through the door: limited, bounded, and told to nobody. */
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf, takeTurn } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { type Found, search } from '../search'
import { type AskedFor, ages } from './asked'

/** Whoever types with instant results asks a few times a second, for a few seconds. */
const LIMIT = { name: 'search', most: 120, seconds: 60 }
/** Of one process; the others of its connections are for whoever reads and writes. */
const AT_ONCE = 5
const DAY_MS = 86_400_000
/** Postgres’ own number for a statement that took too long. */
const TOO_LONG = '57014'

export type Answer = { state: 'found'; found: Found } | { state: 'wait'; seconds: number } | { state: 'busy' }

let running = 0

type Asking = AskedFor & { language: string; perPage?: number }

/** @param headers of the request, for the limit alone. */
export async function find(asked: Asking, headers: Headers): Promise<Answer> {
  const req = await readerRequest()
  const seconds = await takeTurn(req, LIMIT, prefixOf(addressOf(headers)))
  if (seconds > 0) return { state: 'wait', seconds }
  if (running >= AT_ONCE) return { state: 'busy' }
  running += 1
  try {
    const { q, language, kind, topic, age, page, perPage } = asked
    const since = age && new Date(Date.now() - ages[age].days * DAY_MS)
    const found = await search(req, { typed: q, language, kind, topic, since, page, perPage })
    return { state: 'found', found }
  } catch (error) {
    const { code, stack } = plainError(error)
    if (code === TOO_LONG) return { state: 'busy' }
    // Postgres names in its error what it stumbled over: what was typed. It must not come into a log.
    throw Object.assign(new Error(`A search failed: ${code ?? 'not in the database'}`), { stack })
  } finally {
    running -= 1
  }
}
