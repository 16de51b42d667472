/** The far ends of this room, and how politely they are asked. */
import { setTimeout as later } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { env } from '@/platform/env'
import { isPublicAddress } from '@/platform/public-address'
import { type Limit, takeTurn } from '@/platform/rate-limit'
import { type Itinerary, type Visit, visit } from '@/platform/visit'

export type Outside = {
  crossref: string
  pubmed: string
  contact?: string
  /** Our own address: who asks. */
  site: string
  timeoutMs: number
  /** Whether an address that a person typed, or that a page led to, may be asked. */
  mayReach: Itinerary['mayReach']
  /** Waits until a host may be asked again. */
  turn: (host: string) => Promise<void>
}

/** Absent: the registry knows no such record. Unknown: it could not be asked, which says nothing of the source. */
export type Answer<Value> = { kind: 'found'; value: Value } | { kind: 'absent' } | { kind: 'unknown'; why: string }

const ONE_A_SECOND: Limit = { name: 'evidence-outside', most: 1, seconds: 1 }
const JSON_LIMIT = 5_000_000

/** One request a second to each host, counted in Postgres for all processes together. */
export const theOutside = (req: PayloadRequest): Outside => ({
  crossref: env().CROSSREF_BASE_URL,
  pubmed: env().PUBMED_BASE_URL,
  contact: env().SOURCES_CONTACT,
  site: env().SITE_URL,
  timeoutMs: 15_000,
  mayReach: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
  turn: async (host) => {
    for (let wait = await takeTurn(req, ONE_A_SECOND, host); wait > 0; wait = await takeTurn(req, ONE_A_SECOND, host))
      await later(wait * 1000)
  },
})

const whoAsks = ({ site, contact }: Outside) => `Bedside/1 (${site}${contact ? `; mailto:${contact}` : ''})`

/** An address that a person typed. */
export const askPage = (outside: Outside, address: string, method: 'GET' | 'HEAD', maxBytes: number): Promise<Visit> =>
  visit(address, {
    method,
    headers: { 'user-agent': whoAsks(outside), accept: 'text/html,application/xhtml+xml' },
    timeoutMs: outside.timeoutMs,
    maxBytes,
    redirects: 5,
    mayReach: outside.mayReach,
    turn: outside.turn,
  })

/** A registry named in the settings may stand anywhere; what it leads to may not. @returns its words, unread. */
export async function askRegistry(outside: Outside, address: URL): Promise<Answer<string>> {
  const visited = await visit(address.href, {
    method: 'GET',
    headers: { 'user-agent': whoAsks(outside), accept: 'application/json, application/xml' },
    timeoutMs: outside.timeoutMs,
    maxBytes: JSON_LIMIT,
    redirects: 2,
    mayReach: (ip, port, origin) => origin === address.origin || outside.mayReach(ip, port, origin),
    turn: outside.turn,
  })
  if (!visited.ok) return { kind: 'unknown', why: `${address.host}: ${visited.why}` }
  const { status, body, whole } = visited
  if (status === 404 || status === 410) return { kind: 'absent' }
  if (status !== 200 || !whole) return { kind: 'unknown', why: `${address.host}: ${status}` }
  return { kind: 'found', value: body.toString('utf8') }
}

/** A path below a base address, whatever the base ends in. */
export function below(base: string, path: string, search: Record<string, string | undefined>): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}${path}`)
  for (const [name, value] of Object.entries(search)) if (value) url.searchParams.set(name, value)
  return url
}
