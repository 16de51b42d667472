/**
 * Says by `X-Accel-Expires` which answers the cache in front of the site may keep, to the end of a second
 * (`deploy/nginx.conf`). nginx reads the header and takes it off. Whatever does not bear it is never kept.
 */
import { isForEverybody } from './reply-headers.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

const found = new Set([200, 301, 302, 303, 307, 308])
/** Each takes the place of a text that was there: kept whatever browsers are told, or the old copy would stay. */
const missed = new Set([404, 410, 500, 503])

/**
 * Decides when the head of the answer is known.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string} path
 */
export function sayWhatMayBeKept(request, response, path) {
  if (!isOfNobody(request) || !isForEverybody(path)) return
  const { writeHead } = response
  response.writeHead = (/** @type {unknown[]} */ ...args) => {
    if (!response.headersSent && mayBeKept(response, args)) response.setHeader('x-accel-expires', '1')
    return Reflect.apply(writeHead, response, args)
  }
}

const ofSomebody = ['cookie', 'authorization', 'rsc']

/** Without a query, a sign of who asks, or Next's way of asking for parts of a page. @param {IncomingMessage} request */
const isOfNobody = ({ method, headers, url = '' }) =>
  (method === 'GET' || method === 'HEAD') && !url.includes('?') && !ofSomebody.some((name) => name in headers)

/** @param {ServerResponse} response @param {unknown[]} args what `writeHead` was given */
function mayBeKept(response, args) {
  const status = Number(args[0])
  const headers = { ...response.getHeaders(), ...headersIn(args) }
  if ('set-cookie' in headers) return false
  return missed.has(status) || (found.has(status) && isPublic(headers['cache-control']))
}

/** @param {unknown[]} args @returns {Record<string, unknown>} */
function headersIn(args) {
  const given = args.at(-1)
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
}

/** @param {unknown} caching */
const isPublic = (caching) => /\bpublic\b/.test(String(caching)) && !/no-store|private/.test(String(caching))
