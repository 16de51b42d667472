/** Headers that go with every answer. They stand here because Next compiles its own for every request. */
import { createHash } from 'node:crypto'
import { headScript } from '../src/site/head-scripts.ts'
import { speculationHeader } from './speculation.mjs'

/**
 * Nothing a reader's page shows comes from anywhere else, and no script runs that is not a file of ours: the one inline
 * script that sets the colours is known by its hash.
 * @param {string} scripts @param {string} [connections]
 */
const publicPolicy = (scripts, connections = '') =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${connections}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

const schemeHash = `'sha256-${createHash('sha256').update(headScript).digest('base64')}'`
const readersPolicy = publicPolicy(schemeHash)
const devPolicy = publicPolicy("'unsafe-inline' 'unsafe-eval'", ' ws:')

/** For a page that has to keep Next's scripts, which are inline and other for every page. */
export const frameworkPolicy = publicPolicy("'unsafe-inline'")

const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** Their handlers say themselves that nobody may keep the answer. */
const answersOnePerson =
  /^(?:\/[a-z]{2})?\/(?:healthz|forms\/|internal\/|webhooks\/|comments\/(?!received)|articles\/[^/]+\/unclear$|review\/|reviews\/(?!check-your-mail)|newsletter\/(?:confirm|unsubscribe|block|check-your-mail|preferences|yours|new-address)\/)/
/**
 * Whoever knows such an address may do what its owner may: no other page hears of it, nobody keeps it, and none finds it.
 * With a language before it, it leads on to itself, and the answer that says so holds the key as well.
 */
const isKey =
  /^(?:\/[a-z]{2})?\/(?:comments\/mine|newsletter\/(?:confirm|unsubscribe|block|check-your-mail|preferences|yours|new-address))\//
/** What somebody searches for says how they are. It stands in the address, so no page that they go on to hears of it. */
const isSearch = /^(?:\/[a-z]{2})?\/search(?:\/|$)/
const ofTheDesk = /^(?:\/admin|(?:\/[a-z]{2})?\/preview)(?:\/|$)/
const ofOthers = /^\/(?:api\/|_next\/|media\/|dev\/)/
const behindTheDesk = /^(?:\/[a-z]{2})?\/(?:admin|preview|api|dev)(?:\/|$)/
/** An old address may end like one: whoever moved here from another system had pages such as `/about.html`. */
const isFile = /\.(?!(?:html?|php|aspx?)$)[a-z]+$/

/** @param {string} path */
const isPrivate = (path) => isKey.test(path) || isSearch.test(path)

/** What readers may ask for, page or file; where nothing is, they find the site's page about that. @param {string} path */
export const isOfReaders = (path) => !ofTheDesk.test(path) && !ofOthers.test(path) && !answersOnePerson.test(path)

/** Whether a page of Next's is at this address: no file, no program, no answer to one person. @param {string} path */
export const isPublicPage = (path) => isOfReaders(path) && !isFile.test(path)

/** Whether everybody who asks for it reads the same: a page, a feed, a picture, a file of the build. @param {string} path */
export const isForEverybody = (path) => !behindTheDesk.test(path) && !answersOnePerson.test(path) && !isPrivate(path)

/** Pages of Next's that are for one person: who reviews a text. */
const ofReviewers = /^(?:\/[a-z]{2})?\/reviews?\//

/** Whether what is at this address may be a page that Next makes. @param {string} path */
export const isPageOfNext = (path) => isPublicPage(path) || ofReviewers.test(path)

/**
 * Sets what every answer carries. A public page is asked for again each time: only then is a withdrawn text gone.
 * @param {{ siteUrl?: string, dev?: boolean }} options
 * @returns {(path: string, response: import('node:http').ServerResponse) => void}
 */
export function replyHeaders({ siteUrl, dev = false }) {
  const isSecure = siteUrl?.startsWith('https://') ?? false
  const policy = dev ? devPolicy : readersPolicy
  return (path, response) => {
    if (isSecure) response.setHeader('strict-transport-security', 'max-age=31536000')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', isPrivate(path) ? 'no-referrer' : 'same-origin')
    if (isPrivate(path)) response.setHeader('cache-control', 'no-store')
    if (isKey.test(path)) response.setHeader('x-robots-tag', 'noindex')
    response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
    if (ofOthers.test(path)) return
    if (ofTheDesk.test(path)) return void response.setHeader('content-security-policy', adminPolicy)
    response.setHeader('content-security-policy', policy)
    if (!dev && isPublicPage(path)) response.setHeader('speculation-rules', speculationHeader)
    if (!answersOnePerson.test(path) && !isPrivate(path))
      response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
  }
}
