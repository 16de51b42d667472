/**
 * A stand-in for Resend's API: keys, strict batches, and every way in which an answer can go wrong.
 * Its rules follow resend.com/docs/dashboard/emails/idempotency-keys and /docs/api-reference/errors.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { type Answer, FAULTS, type Fault, faultAnswer, refuse, wrongWith } from './resend-stand-in-answers'
import { leanLedger } from './resend-stand-in-ledger'
import { type SeenPace, type StandInLimit, standInLimit } from './resend-stand-in-limit'

/** An email exactly as it was received and accepted. `index` is its place in the batch, `at` when that was. */
export type AcceptedEmail = { id: string; key: string | undefined; index: number; email: Email; at: number }
export type Email = { from: string; to: string | string[]; subject: string; html?: string; text?: string } & Record<
  string,
  unknown
>
export type SeenRequest = {
  path: string
  key: string | undefined
  validation: string | undefined
  body: string
  status: number | 'broken'
}

export type ResendStandIn = {
  /** For `RESEND_BASE_URL`. */
  url: string
  accepted: AcceptedEmail[]
  requests: SeenRequest[]
  /** The next request that sends (or the next `times` of them) meets this fault. */
  failNext(fault: Fault, times?: number): void
  /** As if a day had passed since this key was used. */
  forget(key: string): void
  /** How fast requests came. */
  pace(): SeenPace
  close(): Promise<void>
}

type Options = {
  /** How long an email is "being sent" before it is accepted; meanwhile its key is running. */
  latencyMs?: number
  port?: number
  /** How many requests it takes and tells of at `GET /usage`; too many are refused. Without it, as many as come. */
  limit?: StandInLimit
  /** Keeps counts and hashes instead of emails, and knows no faults. */
  lean?: boolean
  onRequest?: (request: { path: string; key: string | undefined; emails: Email[] }) => void | Promise<void>
  /** Asked for a fault whenever none was put in line. */
  chance?: (request: { path: string; key: string | undefined }) => Fault | undefined
  /** Addresses that are never taken, although they look well. */
  refuses?: (address: string) => boolean
  /** Milliseconds; by it a key is forgotten after a day. */
  now?: () => number
}

type Remembered = { hash: string; answer: Answer | 'running'; since: number }

const KEY_LIFE_MS = 24 * 60 * 60_000

/** Starts a stand-in on a free port of this machine. Nothing is sent anywhere. */
export async function startResendStandIn(options: Options = {}): Promise<ResendStandIn> {
  const accepted: AcceptedEmail[] = []
  const requests: SeenRequest[] = []
  const faults: Fault[] = []
  const keys = new Map<string, Remembered>()
  const now = options.now ?? Date.now

  function remembered(key: string | undefined): Remembered | undefined {
    const known = key === undefined ? undefined : keys.get(key)
    return known && now() - known.since < KEY_LIFE_MS ? known : undefined
  }
  const limit = standInLimit(options.limit)
  const lean = options.lean ? leanLedger() : undefined

  function accept(emails: Email[], key: string | undefined, batch: boolean): Answer {
    const entries = emails.map((email, index) => ({ id: randomUUID(), key, index, email, at: now() }))
    accepted.push(...entries)
    const ids = entries.map(({ id }) => ({ id }))
    return { status: 200, body: batch ? { data: ids } : (ids[0] ?? {}) }
  }

  async function answerFor(
    path: string,
    key: string | undefined,
    body: string,
    fault: Fault | undefined,
  ): Promise<Answer> {
    const hash = createHash('sha256').update(path).update(body).digest('hex')
    const known = remembered(key)
    if (known && known.hash !== hash)
      return refuse(409, 'invalid_idempotent_request', 'This key was used with another payload')
    if (known?.answer === 'running')
      return refuse(409, 'concurrent_idempotent_requests', 'This key is in use by another request')
    if (known) return known.answer
    const before = fault && faultAnswer(fault)
    if (before) return before
    const emails: Email[] = [JSON.parse(body)].flat()
    const problem = wrongWith(emails, options.refuses)
    if (problem) return refuse(422, 'validation_error', problem)
    const since = now()
    if (key !== undefined) keys.set(key, { hash, answer: 'running', since })
    await options.onRequest?.({ path, key, emails })
    if (options.latencyMs) await new Promise((go) => setTimeout(go, options.latencyMs))
    const answer = accept(emails, key, path === '/emails/batch')
    if (key !== undefined) keys.set(key, { hash, answer, since })
    return answer
  }

  async function send(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const key = header(request, 'idempotency-key')
    if (lean) return write(response, lean.answer(path, key ?? randomUUID(), await buffer(request)))
    const body = await text(request)
    const fault = faults.shift() ?? options.chance?.({ path, key })
    const seen: SeenRequest = { path, key, validation: header(request, 'x-batch-validation'), body, status: 'broken' }
    requests.push(seen)
    if (fault === 'reset-before-accept') return void response.socket?.resetAndDestroy()
    if (fault === 'hang-before-accept') return
    const answer = await answerFor(path, key, body, fault)
    if (fault === 'reset-after-accept') return void response.socket?.resetAndDestroy()
    if (fault === 'hang-after-accept') return
    seen.status = answer.status
    write(response, fault === 'too-few-ids' ? { ...answer, body: { data: [] } } : answer)
  }

  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? ''
      const tooMany = path.startsWith('/stand-in/') ? undefined : limit.arrive()
      if (tooMany) return refuseUnread(request, response, tooMany)
      if (path === '/usage') return write(response, limit.usage())
      if (request.method === 'POST' && ['/emails', '/emails/batch'].includes(path)) return send(request, response, path)
      if (path === '/stand-in/accepted') return write(response, { status: 200, body: accepted })
      if (path === '/stand-in/requests') return write(response, { status: 200, body: requests })
      if (path === '/stand-in/pace') return write(response, { status: 200, body: { ...limit.seen(), ...lean?.counts } })
      if (path.startsWith('/stand-in/fail-next/')) return write(response, failNextByPath(path))
      return write(response, refuse(404, 'not_found', 'The stand-in has no such address'))
    })().catch((error: unknown) => write(response, refuse(400, 'validation_error', String(error))))
  })

  function failNext(fault: Fault, times = 1): void {
    for (let n = 0; n < times; n += 1) faults.push(fault)
  }

  function failNextByPath(path: string): Answer {
    const fault = FAULTS.find((known) => path.endsWith(`/${known}`))
    if (!fault) return refuse(404, 'not_found', 'There is no such fault')
    failNext(fault)
    return { status: 204, body: undefined }
  }

  const url = await listen(server, options.port ?? 0)
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url, accepted, requests, failNext, forget: (key) => void keys.delete(key), pace: limit.seen, close }
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function refuseUnread(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  request.resume().on('end', () => write(response, answer))
}

function write(response: ServerResponse, answer: Answer): void {
  const html = typeof answer.body === 'string'
  response.writeHead(answer.status, { 'content-type': html ? 'text/html' : 'application/json', ...answer.headers })
  response.end(html ? answer.body : JSON.stringify(answer.body))
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      if (address === null || typeof address === 'string' || !isIP(address.address)) return reject(new Error('No port'))
      resolve(`http://127.0.0.1:${address.port}`)
    })
  })
}
