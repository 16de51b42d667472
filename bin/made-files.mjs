/**
 * Feeds, sitemaps and texts for machines: Next keeps them made, and programs ask for them again and again. They go out
 * as bytes that were compressed once, and not at all to who has them.
 */
import { bytesOf, isKnown, keptBytes } from './kept-bytes.mjs'

/** @typedef {import('node:http').ServerResponse} ServerResponse */

const made =
  /(?:\/(?:feed|comments)\.xml|\/feed\.(?:atom|json)|^\/llms\.txt|^\/sitemap\.xml|^\/sitemaps\/[\w-]+\.xml|^(?:\/[a-z]{2})?\/articles\/[^/]+\.md)$/

/** @param {string} path */
export const isMadeFile = (path) => made.test(path)

/**
 * Holds the answer back until it is whole.
 * @param {import('node:http').IncomingMessage} request
 * @param {ServerResponse} response
 */
export function answerWithKeptBytes(request, response) {
  const acceptsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  delete request.headers['accept-encoding']
  // Next says nothing of a body to whoever asks for the head alone; Node leaves the body out.
  if (request.method === 'HEAD') request.method = 'GET'
  const { writeHead, write, end, flushHeaders } = response
  /** @type {unknown[]} Next's compression sends the head before the first piece. */
  let head = []
  /** @type {Buffer[]} */
  const pieces = []
  const take = (/** @type {unknown} */ piece) => {
    if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece))
  }
  response.flushHeaders = () => {}
  response.writeHead = (/** @type {unknown[]} */ ...args) => {
    head = args
    return response
  }
  response.write = (/** @type {unknown} */ piece) => {
    take(piece)
    return true
  }
  response.end = (/** @type {unknown[]} */ ...args) => {
    take(args[0])
    Object.assign(response, { writeHead, write, end, flushHeaders })
    const whole = Buffer.concat(pieces)
    const status = Number(head[0] ?? response.statusCode)
    if (status === 200 && head.length < 2) return sendKept(request, response, whole.toString(), acceptsGzip)
    if (head.length > 0) Reflect.apply(writeHead, response, head)
    return response.end(whole)
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string} text
 * @param {boolean} acceptsGzip
 */
function sendKept({ headers }, response, text, acceptsGzip) {
  const { etag, plain, gzip } = keptBytes(text, bytesOf)
  response.setHeader('etag', etag)
  response.setHeader('vary', 'accept-encoding')
  const knows = headers['if-none-match'] ? isKnown(headers['if-none-match'], etag) : isUnchanged(headers, response)
  if (knows) {
    response.statusCode = 304
    response.removeHeader('content-type')
    return response.end()
  }
  const body = acceptsGzip ? gzip : plain
  if (acceptsGzip) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-length', body.length)
  return response.end(body)
}

/** @param {import('node:http').IncomingHttpHeaders} headers @param {ServerResponse} response */
function isUnchanged(headers, response) {
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return since >= Date.parse(String(response.getHeader('last-modified') ?? ''))
}
