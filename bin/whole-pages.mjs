/**
 * Stands between Next and the reader of a page. What Next answers for a page that is not there, or that could not be
 * made, is an empty document which only a script fills: readers get a whole page in its place, the site's own, kept
 * from `/nothing-here`, or a plain one. And a page that is there goes out as bytes that were made once, with 410 where
 * it says that something was taken back.
 */
import { isKnown, keptBytes } from './kept-bytes.mjs'
import { refusalPage } from './refusal-page.mjs'

/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {() => Promise<string | undefined>} Fetch the site's own page for 404 */

const FRESH_MS = 60_000

/**
 * Asks this very process for its page about nothing, at most once a minute; keeps the last one while it does not come.
 * @param {() => Promise<string | undefined>} ask
 */
export function keptPage(ask) {
  /** @type {string | undefined} */
  let page
  let askedAt = 0
  return async () => {
    if (Date.now() - askedAt > FRESH_MS) {
      askedAt = Date.now()
      page = (await ask().catch(() => undefined)) ?? page
    }
    return page
  }
}

/**
 * Holds the head of an answer back until its body is known. A body that comes in pieces goes out as it comes.
 * @param {import('node:http').IncomingMessage} request
 * @param {ServerResponse} response
 * @param {Fetch} notFound
 */
export function answerWithWholePages(request, response, notFound) {
  const acceptsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  delete request.headers['accept-encoding']
  // Next would make the page all the same and then keep it to itself; Node sends no body to whoever asks for none.
  if (request.method === 'HEAD') request.method = 'GET'
  const { writeHead, write, end } = response
  /** @type {unknown[]} */
  let head = []
  const release = () => {
    Object.assign(response, { writeHead, write, end })
    if (head.length > 0 && !response.headersSent) Reflect.apply(writeHead, response, head)
  }
  const isEmpty = () => isEmptyPage(response, Number(head[0] ?? response.statusCode))
  response.writeHead = (/** @type {unknown[]} */ ...args) => {
    head = args
    return response
  }
  response.write = (/** @type {unknown[]} */ ...args) => {
    if (isEmpty()) return true
    release()
    return Reflect.apply(write, response, args)
  }
  response.end = (/** @type {unknown[]} */ ...args) => {
    const status = Number(head[0] ?? response.statusCode)
    if (isEmpty()) {
      Object.assign(response, { writeHead, write, end })
      void wholePage(response, status, notFound)
    } else if (status === 200 && head.length < 2 && typeof args[0] === 'string' && isHtml(response)) {
      Object.assign(response, { writeHead, write, end })
      sendKept(request, response, args[0], acceptsGzip)
    } else {
      release()
      Reflect.apply(end, response, args)
    }
    return response
  }
}

/** @param {ServerResponse} response */
const isHtml = (response) => String(response.getHeader('content-type') ?? '').startsWith('text/html')

/** @param {ServerResponse} response @param {number} status */
const isEmptyPage = (response, status) => (status === 404 || status >= 500) && isHtml(response)

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string} html
 * @param {boolean} acceptsGzip
 */
function sendKept(request, response, html, acceptsGzip) {
  const { status, etag, plain, gzip } = keptBytes(html)
  response.statusCode = status
  response.setHeader('etag', etag)
  response.appendHeader('vary', 'Accept-Encoding')
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.statusCode = 304
    response.removeHeader('content-length')
    return response.end()
  }
  const body = acceptsGzip ? gzip : plain
  if (acceptsGzip) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-length', body.length)
  response.end(body)
}

/** @param {ServerResponse} response @param {number} asked @param {Fetch} notFound */
async function wholePage(response, asked, notFound) {
  const status = asked === 404 ? 404 : 503
  const html = (status === 404 ? await notFound() : undefined) ?? refusalPage(status)
  for (const name of ['etag', 'content-encoding', 'transfer-encoding', 'x-nextjs-cache']) response.removeHeader(name)
  if (status === 503) {
    response.setHeader('retry-after', '30')
    response.setHeader('cache-control', 'no-store')
  }
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) })
  response.end(html)
}
