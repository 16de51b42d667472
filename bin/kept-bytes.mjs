/**
 * The bytes of pages that are answered again and again. Next keeps a page as a string, and for every reader anew it
 * counts its ETag, turns it into UTF-8 and compresses it; here all three are done once for a page.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { finishedPage, saysItIsFinished } from './finished-page.mjs'
import { styleOf } from './page-styles.mjs'

/** @typedef {{ status: number, etag: string, plain: Buffer, gzip: Buffer, needsNext: boolean }} Kept */

/**
 * Next answers 200 for every page it can make. A page about something that was taken back (`Gone` of `src/site/kit`) or
 * that is not there carries this mark and goes out with 410 or 404; words of a text are escaped and never read like it.
 */
const mark = /<meta name="bedside-status" content="(404|410)"\/>/

const most = 96 * 1024 * 1024
/** @type {Map<string, Kept>} the least recently asked for first */
const pages = new Map()
let total = 0

/** @param {string} html @param {Kept} kept */
const weight = (html, { plain, gzip }) => html.length * 2 + plain.length + gzip.length

/** What goes out for a page: without Next's scripts where it is finished and understood. @param {string} html @returns {Kept} */
export function bytesOfPage(html) {
  const finished = finishedPage(html, styleOf)
  const status = Number(html.match(mark)?.[1] ?? 200)
  return { ...bytesOf(finished ?? html), status, needsNext: !finished && saysItIsFinished(html) }
}

/** What goes out for a text that is no page. @param {string} text @returns {Kept} */
export function bytesOf(text) {
  const plain = Buffer.from(text)
  const etag = `W/"${createHash('sha1').update(plain).digest('base64url')}"`
  return { status: 200, etag, plain, gzip: gzipSync(plain, { level: 7 }), needsNext: false }
}

/** The same, made once. @param {string} html @param {(text: string) => Kept} make @returns {Kept} */
export function keptBytes(html, make) {
  const known = pages.get(html)
  const kept = known ?? make(html)
  pages.delete(html)
  pages.set(html, kept)
  if (known) return known
  total += weight(html, kept)
  for (const [oldest, bytes] of pages) {
    if (total <= most) break
    pages.delete(oldest)
    total -= weight(oldest, bytes)
  }
  return kept
}

/** Whether the reader's copy is this one. @param {string | undefined} known If-None-Match @param {string} etag */
export const isKnown = (known, etag) => known?.split(/\s*,\s*/).includes(etag) ?? false
