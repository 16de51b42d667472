import { IncomingMessage } from 'node:http'
import { innerAddress, plainAddress } from './addresses.mjs'
import { clientAddress, isLoopback, trustedProxies } from './client-address.mjs'
import { bodyLimit, isInternal, isSmallDoor, methodsInstead, readPath } from './doors.mjs'
import { sayWhatMayBeKept } from './kept-in-front.mjs'
import { answerWithKeptBytes, isMadeFile } from './made-files.mjs'
import { refusalHeaders, refusalPage } from './refusal-page.mjs'
import { isOfReaders, isPageOfNext, isPublicPage, replyHeaders } from './reply-headers.mjs'
import { sayOnce } from './said-once.mjs'
import { answerSpeculation, speculationPath } from './speculation.mjs'
import { answerWithWholePages } from './whole-pages.mjs'

/**
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {(request: IncomingMessage, response: ServerResponse) => unknown} Handler
 * @typedef {ReturnType<import('./warm-pages.mjs').keepWarm>} Warmth
 */

/** Headers by which Next talks to itself; from outside they would talk it into something. */
const innerHeaders =
  /^x-(bedside-address$|middleware-(?!prefetch$)|matched-path$|now-route-matches$|invoke-|prerender-revalidate)/
const proxyHeaders = /^(x-forwarded-|forwarded$|x-real-ip$)/
const hostPattern = /^[\w.:[\]-]{1,260}$/

/**
 * What stands in front of Next: turns away what no page could answer, and says truly where a request comes from.
 * @param {Handler} handler
 * @param {{ trustedProxies?: string, siteUrl?: string, dev?: boolean, notFound?: () => Promise<string | undefined>, warmth?: Warmth, ownFiles?: (path: string, response: ServerResponse) => boolean }} [options] `ownFiles` answers for files of ours that no build made
 * @returns {Handler}
 */
export function createListener(handler, options = {}) {
  const isTrusted = trustedProxies(options.trustedProxies)
  const setHeaders = replyHeaders(options)
  return (request, response) => {
    const path = readPath(request.url ?? '')
    if (path === undefined || !hostPattern.test(request.headers.host ?? 'localhost'))
      return refuse(request, response, 400)
    sayOnce(response)
    setHeaders(path, response)
    sayWhatMayBeKept(request, response, path)
    const plain = plainAddress(request.url ?? '')
    if (plain) return response.writeHead(308, { location: plain }).end()
    const instead = methodsInstead(request.method ?? '', path)
    if (instead) return refuse(request, response, 405, { allow: instead.join(', ') })
    if (isInternal(path) && !isFromThisMachine(request)) return refuse(request, response, 404)
    const limit = bodyLimit(path)
    if (Number(request.headers['content-length'] ?? 0) > limit) return refuse(request, response, 413)
    sayWhoSent(request, isTrusted)
    if (path === speculationPath) return answerSpeculation(request, response)
    if (options.ownFiles?.(path, response)) return
    if (isRead(request)) {
      if (isMadeFile(path)) answerWithKeptBytes(request, response)
      const notFound = isOfReaders(path) ? options.notFound : undefined
      const isPage = !options.dev && isPageOfNext(path)
      if (isPage || notFound) answerWithWholePages(request, response, { notFound, isPage })
    }
    if (options.warmth) keepMade(request, response, path, options.warmth)
    request.url = innerAddress(request.url ?? '/')
    if (!('transfer-encoding' in request.headers)) return handler(request, response)
    if (isSmallDoor(path)) return handleWhole(request, response, limit, handler)
    cutOffAfter(request, limit)
    return handler(request, response)
  }
}

/** Whether a browser asks for a document, not one of Next's own scripts for its data. @param {Pick<IncomingMessage, 'method' | 'headers'>} request */
const isRead = ({ method, headers }) => (method === 'GET' || method === 'HEAD') && !('rsc' in headers)

/**
 * A page that was asked for is made again as soon as a change has made it old.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string} path
 * @param {Warmth} warmth
 */
function keepMade({ method, headers, url = '/' }, response, path, { seen, readAgain }) {
  const isPage = isRead({ method, headers }) && isPublicPage(path) && !url.includes('?')
  if (isPage) response.once('finish', () => response.statusCode === 200 && seen(url))
  if (path === '/internal/changes') response.once('finish', () => response.statusCode === 204 && readAgain())
}

/** A web process calls itself without a proxy between. @param {IncomingMessage} request */
function isFromThisMachine({ socket, headers }) {
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'x-real-ip' in headers
  return !isForwarded && isLoopback(socket.remoteAddress ?? '')
}

/** @param {IncomingMessage} request @param {import('./client-address.mjs').Trust} isTrusted */
function sayWhoSent({ headers, socket }, isTrusted) {
  const peer = socket.remoteAddress ?? ''
  const forwarded = headers['x-forwarded-for']
  const address = clientAddress(peer, Array.isArray(forwarded) ? forwarded.join() : forwarded, isTrusted)
  const believesProxy = isTrusted(clientAddress(peer, undefined, isTrusted))
  for (const name in headers) {
    if (innerHeaders.test(name) || (!believesProxy && proxyHeaders.test(name))) delete headers[name]
  }
  headers['x-bedside-address'] = address
}

/**
 * A body of unannounced length is received and counted before the handler sees the request.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {number} limit
 * @param {Handler} handler
 */
function handleWhole(request, response, limit, handler) {
  /** @type {Buffer[]} */
  const chunks = []
  let length = 0
  const take = (/** @type {Buffer} */ chunk) => {
    length += chunk.length
    if (length <= limit) return chunks.push(chunk)
    request.off('data', take)
    request.off('end', finish)
    return refuse(request, response, 413)
  }
  const finish = () => handler(replay(request, Buffer.concat(chunks)), response)
  request.on('data', take)
  request.on('end', finish)
  request.on('error', () => {})
}

/** @param {IncomingMessage} request @param {Buffer} body */
function replay(request, body) {
  const whole = new IncomingMessage(request.socket)
  const { 'transfer-encoding': _, ...headers } = request.headers
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request
  Object.assign(whole, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders, complete: true })
  whole.headers = { ...headers, 'content-length': String(body.length) }
  whole.push(body)
  whole.push(null)
  return whole
}

/** @param {IncomingMessage} request @param {number} limit */
function cutOffAfter(request, limit) {
  const push = request.push
  let length = 0
  request.push = (chunk, encoding) => {
    length += chunk?.length ?? 0
    if (length > limit) request.socket.destroy()
    return push.call(request, chunk, encoding)
  }
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 */
function refuse(request, response, status, headers = {}) {
  const hasBody = 'transfer-encoding' in request.headers || Number(request.headers['content-length'] ?? 0) > 0
  const page = request.method === 'HEAD' ? '' : refusalPage(status)
  response.writeHead(status, { ...refusalHeaders(status), ...headers, ...(hasBody ? { connection: 'close' } : {}) })
  if (!hasBody) return response.end(page)
  // Closing while the other side still sends would make it lose our answer: let it finish for a moment.
  response.write(page)
  request.resume()
  const timer = setTimeout(() => response.end(), 2_000)
  request.once('close', () => clearTimeout(timer))
  request.once('end', () => response.end())
}
