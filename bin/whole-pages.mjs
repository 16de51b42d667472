/**
 * Stands between Next and the reader of a page. What Next answers for a page that is not there, or that could not be
 * made, is an empty document which only a script fills: readers get a whole page in its place, the site's own, kept
 * from `/nothing-here`, or a plain one. And a page that is there goes out as bytes that were made once, without Next's
 * scripts where it can do without, and with 410 where it says that something was taken back.
 */
import { bytesOfPage, isKnown, keptBytes } from './kept-bytes.mjs'
import { refusalPage } from './refusal-page.mjs'
import { frameworkPolicy } from './reply-headers.mjs'

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
 * Holds an answer back until all of it is known, if it is a page. Anything else goes out as it comes, and so do pages in
 * development, which need Next's scripts for what they are there for.
 * @param {import('node:http').IncomingMessage} request
 * @param {ServerResponse} response
 * @param {{ notFound?: Fetch, isPage: boolean }} options `notFound` where an empty page is replaced, which Next answers for
 * the address of a file as well; `isPage` where bytes of our own go out
 */
export function answerWithWholePages(request, response, { notFound, isPage }) {
  const acceptsGzip = isPage && takeCoding(request)
  const { writeHead, flushHeaders, write, end } = response
  /** @type {unknown[]} */
  let head = []
  /** @type {Buffer[]} */
  const pieces = []
  let isFree = false
  const status = () => Number(head[0] ?? response.statusCode)
  const isEmpty = () => !isFree && notFound !== undefined && isHtml(response) && (status() === 404 || status() >= 500)
  const isHeld = () => isEmpty() || (!isFree && isPage && head.length < 2 && isHtml(response))
  /** At the end: from here on nobody writes but us. */
  const takeOver = () => Object.assign(response, { writeHead, flushHeaders, write, end })
  /** In the middle: whoever stands between Next and us, such as its compression, must stay there. */
  const release = () => {
    if (!isFree && head.length > 0 && !response.headersSent) Reflect.apply(writeHead, response, head)
    isFree = true
  }
  response.writeHead = (/** @type {unknown[]} */ ...args) => {
    if (isFree) return Reflect.apply(writeHead, response, args)
    head = args
    return response
  }
  response.flushHeaders = () => {
    if (isHeld()) return
    release()
    Reflect.apply(flushHeaders, response, [])
  }
  response.write = (/** @type {unknown[]} */ ...args) => {
    if (isHeld()) return pieces.push(Buffer.from(/** @type {string} */ (args[0]))) > 0
    release()
    return Reflect.apply(write, response, args)
  }
  response.end = (/** @type {unknown[]} */ ...args) => {
    const last = typeof args[0] === 'string' || Buffer.isBuffer(args[0]) ? args[0] : ''
    if (isEmpty()) {
      takeOver()
      void wholePage(response, status(), /** @type {Fetch} */ (notFound))
    } else if (isHeld() && (last.length > 0 || pieces.length > 0)) {
      takeOver()
      // Next keeps a static page as one string, the same for every reader; what comes in pieces is made for one.
      const kept =
        pieces.length === 0 && typeof last === 'string'
          ? keptBytes(last, bytesOfPage)
          : bytesOfPage(Buffer.concat([...pieces, Buffer.from(last)]).toString())
      response.statusCode = status() === 200 ? kept.status : status()
      if (notFound) letBackShowIt(response)
      if (kept.needsNext) response.setHeader('content-security-policy', frameworkPolicy)
      send(request, response, kept, acceptsGzip)
    } else {
      release()
      Reflect.apply(end, response, args)
    }
    return response
  }
}

/**
 * Asks Next for a whole page that is not compressed.
 * @param {import('node:http').IncomingMessage} request
 * @returns {boolean} whether the reader takes it compressed
 */
function takeCoding(request) {
  const acceptsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  delete request.headers['accept-encoding']
  // Next would make the page all the same and then keep it to itself; Node sends no body to whoever asks for none.
  if (request.method === 'HEAD') request.method = 'GET'
  return acceptsGzip
}

/**
 * A public page that is made for each question (a search) is nobody's secret: Next forbids to keep it, and then a browser
 * could not show it again at once when a reader goes back.
 * @param {ServerResponse} response
 */
function letBackShowIt(response) {
  const isForbidden = String(response.getHeader('cache-control') ?? '').includes('no-store')
  if (isForbidden) response.setHeader('cache-control', 'private, no-cache')
}

/** @param {ServerResponse} response */
const isHtml = (response) => String(response.getHeader('content-type') ?? '').startsWith('text/html')

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {ServerResponse} response
 * @param {import('./kept-bytes.mjs').Kept} kept
 * @param {boolean} acceptsGzip
 */
function send(request, response, { etag, plain, gzip }, acceptsGzip) {
  response.setHeader('etag', etag)
  response.appendHeader('vary', 'Accept-Encoding')
  if (response.statusCode === 200 && isKnown(request.headers['if-none-match'], etag)) {
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
