/** A web process that answers as a test tells it, and a reader who sees every byte of what comes back. */
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http'
import type { AddressInfo } from 'node:net'

export const publicPage: OutgoingHttpHeaders = {
  'x-accel-expires': '1',
  'cache-control': 'public, max-age=0, must-revalidate',
  'content-type': 'text/html; charset=utf-8',
}

export type Told = { status?: number; headers?: OutgoingHttpHeaders; body?: string | Buffer; ms?: number }
export type WebStandIn = {
  port: number
  /** What it answers from now on. */
  told: Told
  /** The requests it got, as `GET /path`, and their headers. */
  got: { line: string; headers: IncomingHttpHeaders }[]
  end: () => Promise<void>
}

export async function startWebStandIn(told: Told = {}): Promise<WebStandIn> {
  const server = createServer((request, response) => {
    standIn.got.push({ line: `${request.method} ${request.url}`, headers: request.headers })
    request.resume().once('end', () => {
      const { status = 200, headers = publicPage, body = 'words', ms = 0 } = standIn.told
      setTimeout(() => response.writeHead(status, headers).end(body), ms)
    })
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const standIn: WebStandIn = {
    port: (server.address() as AddressInfo).port,
    told,
    got: [],
    end: () =>
      new Promise((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
  return standIn
}

export type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type Asking = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** Nothing is added and nothing unpacked. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Got> {
  return new Promise((settle, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, async (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
    request.on('error', reject)
    request.end(body)
  })
}
