/** One careful request to the outside: bounded in time and size, and only to machines that may be reached. */
import { lookup } from 'node:dns'
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as sealedRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

export type Itinerary = {
  method: 'GET' | 'HEAD'
  headers: Record<string, string>
  /** For the whole way, redirects too. */
  timeoutMs: number
  maxBytes: number
  redirects: number
  /** Asked with the resolved address of every hop and the origin it was named by, before anything is sent to it. */
  mayReach: (address: string, port: number, origin: string) => boolean
  /** Waits for our turn at a host. */
  turn: (host: string) => Promise<void>
}

export type Visit =
  /** `whole` is false where the body was longer than allowed and was cut. */
  | { ok: true; status: number; headers: IncomingHttpHeaders; body: Buffer; whole: boolean; url: string }
  | { ok: false; why: 'not-allowed' | 'timeout' | 'unreachable' | 'too-many-redirects' }

const failed = (why: Extract<Visit, { ok: false }>['why']): Visit => ({ ok: false, why })

class NotAllowed extends Error {}

/** The connection goes to the very address that was looked at, so a name that resolves differently next time is no way in. */
const guardedLookup =
  (mayReach: (address: string) => boolean): LookupFunction =>
  (host, options, answer) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, '', 4)
      const [first] = addresses
      if (!first || addresses.some(({ address }) => !mayReach(address))) return answer(new NotAllowed(), '', 4)
      return options.all ? answer(null, addresses) : answer(null, first.address, first.family)
    })

const portOf = (url: URL) => Number(url.port || (url.protocol === 'https:' ? 443 : 80))

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<{ body: Buffer; whole: boolean }> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response) {
    const bytes = Buffer.from(part)
    parts.push(bytes.subarray(0, maxBytes - size))
    size += bytes.length
    if (size > maxBytes) break
  }
  return { body: Buffer.concat(parts), whole: size <= maxBytes }
}

/** One hop; follows nothing. */
async function hop(url: URL, { method, headers, maxBytes, mayReach }: Itinerary, deadline: number): Promise<Visit> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const reaches = (address: string) => mayReach(address, portOf(url), url.origin)
  if (url.username || url.password) return failed('not-allowed')
  if (isIP(host) && !reaches(host)) return failed('not-allowed')
  const left = deadline - Date.now()
  if (left <= 0) return failed('timeout')
  const signal = AbortSignal.timeout(left)
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const ask = url.protocol === 'https:' ? sealedRequest : plainRequest
      const asked = ask(
        url,
        {
          method,
          headers: { ...headers, 'accept-encoding': 'identity' },
          agent: false,
          lookup: guardedLookup(reaches),
          signal,
        },
        resolve,
      )
      asked.on('error', reject)
      asked.end()
    })
    const read = await bodyOf(response, maxBytes)
    response.destroy()
    return { ok: true, status: response.statusCode ?? 0, headers: response.headers, ...read, url: url.href }
  } catch (error) {
    if (signal.aborted) return failed('timeout')
    return failed(error instanceof NotAllowed ? 'not-allowed' : 'unreachable')
  }
}

/** Asks for an address and follows its redirects, each looked at like the first. Only http and https. */
export async function visit(address: string, itinerary: Itinerary): Promise<Visit> {
  let at = address
  let deadline = 0
  for (let hops = 0; hops <= itinerary.redirects; hops += 1) {
    const url = URL.canParse(at) ? new URL(at) : undefined
    if (!url || !['http:', 'https:'].includes(url.protocol)) return failed('not-allowed')
    await itinerary.turn(url.host)
    deadline ||= Date.now() + itinerary.timeoutMs
    const answer = await hop(url, itinerary, deadline)
    const to = answer.ok && [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.location : undefined
    if (!to) return answer
    if (!URL.canParse(to, url.href)) return failed('unreachable')
    at = new URL(to, url.href).href
  }
  return failed('too-many-redirects')
}
