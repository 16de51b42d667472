/**
 * What Next answers for a page that is not there, or that could not be made, is an empty document which only a script
 * fills. Readers without one get a whole page in its place: the site's own, kept from `/nothing-here`, or a plain one.
 */
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

/** @param {ServerResponse} response @param {number} status */
const isEmptyPage = (response, status) =>
  (status === 404 || status >= 500) && String(response.getHeader('content-type') ?? '').startsWith('text/html')

/**
 * Watches an answer to a reader and puts a whole page in the place of an empty one.
 * @param {ServerResponse} response
 * @param {Fetch} notFound
 */
export function answerWithWholePages(response, notFound) {
  const { writeHead, write, end } = response
  let isReplaced = false
  const replaces = (/** @type {number} */ status) => {
    if (!isReplaced && !response.headersSent && isEmptyPage(response, status)) isReplaced = true
    return isReplaced
  }
  const restore = () => Object.assign(response, { writeHead, write, end })
  Object.assign(response, {
    writeHead: (/** @type {Parameters<ServerResponse['writeHead']>} */ ...args) =>
      replaces(Number(args[0])) ? response : Reflect.apply(writeHead, response, args),
    write: (/** @type {Parameters<ServerResponse['write']>} */ ...args) =>
      replaces(response.statusCode) ? true : Reflect.apply(write, response, args),
    end: (/** @type {Parameters<ServerResponse['end']>} */ ...args) => {
      if (!replaces(response.statusCode)) return Reflect.apply(end, response, args)
      restore()
      void wholePage(response, notFound)
      return response
    },
  })
}

/** @param {ServerResponse} response @param {Fetch} notFound */
async function wholePage(response, notFound) {
  const status = response.statusCode === 404 ? 404 : 503
  const html = (status === 404 ? await notFound() : undefined) ?? refusalPage(status)
  for (const name of ['etag', 'content-encoding', 'transfer-encoding', 'x-nextjs-cache']) response.removeHeader(name)
  if (status === 503) {
    response.setHeader('retry-after', '30')
    response.setHeader('cache-control', 'no-store')
  }
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) })
  response.end(response.req.method === 'HEAD' ? undefined : html)
}
