/**
 * A page of the site is finished when it leaves the server: its links are plain, its forms are plain, and one small
 * script of ours makes it nicer. Next nevertheless gives every page its own scripts and, for them, all of its text a
 * second time. A page that says of itself that it is finished goes out without them, and with its styles inside it.
 * Whatever is not understood to the last character stays as Next made it.
 */
import { headScript } from '../src/site/head-scripts.ts'

/**
 * @typedef {(href: string) => string | undefined} StyleOf the words of a stylesheet that may stand inside the page
 * @typedef {{ end: number, instead?: string }} Piece without `instead` it stays as it is
 */

/** What a page carries that needs nothing of Next in the browser; `src/site/finished-mark.tsx` writes it. */
const mark = '<meta name="bedside-page" content="finished"/>'

/** No words of a reader can look like the mark: `<` is escaped in them. @param {string} html */
export const saysItIsFinished = (html) => html.includes(mark)

const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>/y
const attribute = /\s([^\s"'<>/=]+)(?:="([^"]*)")?/g
/** What React leaves between texts and around what it has awaited: nothing that is still to come. */
const idleComment = /<!--(?: |\/?\$|\/?&)-->/y
const doctype = /<!doctype html>/iy

const nextFile = /^\/_next\/static\/(?!own\/)[\w./~-]+\.js(?:\?[\w=.&;-]*)?$/
const ownFile = /^\/_next\/static\/own\/[\w-]+\.js$/
/** Never run: `type` makes it data. */
const dataTypes = new Set(['application/ld+json'])
const nextWords = [
  'self.__next_f.push([',
  '(self.__next_f=self.__next_f||[]).push([',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({',
]

/**
 * The page without Next's scripts, or nothing when it does not say that it is finished, or is not understood.
 * @param {string} html as React writes it: quoted attributes, `<` escaped everywhere else
 * @param {StyleOf} styleOf
 * @returns {string | undefined}
 */
export function finishedPage(html, styleOf) {
  if (!saysItIsFinished(html)) return undefined
  let kept = ''
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const piece = pieceAt(html, at, styleOf)
    if (!piece) return undefined
    if (piece.instead !== undefined) {
      kept += html.slice(from, at) + piece.instead
      from = piece.end
    }
    at = piece.end
  }
  return kept + html.slice(from)
}

/**
 * One tag, comment or whole script, and what stands there instead; nothing when it is not understood.
 * @param {string} html
 * @param {number} at
 * @param {StyleOf} styleOf
 * @returns {Piece | undefined}
 */
function pieceAt(html, at, styleOf) {
  if (html.startsWith('<!', at)) {
    const isIdle = endOf(idleComment, html, at)
    if (isIdle) return { end: isIdle, instead: '' }
    const end = endOf(doctype, html, at)
    return end ? { end } : undefined
  }
  tag.lastIndex = at
  const [, closes, name = '', written = ''] = tag.exec(html) ?? []
  const end = tag.lastIndex
  if (!name) return undefined
  if (closes) return { end }
  switch (name.toLowerCase()) {
    case 'script':
      return scriptAt(html, end, attributesOf(written))
    case 'style':
      return rawAt(html, end, 'style')
    case 'link':
      return { end, instead: insteadOfLink(attributesOf(written), styleOf) }
    case 'template':
      // Something is still to come, which a script would put in its place.
      return undefined
    default:
      return { end }
  }
}

/** @param {RegExp} sticky @param {string} html @param {number} at @returns {number} where it ends, 0 when it is not there */
function endOf(sticky, html, at) {
  sticky.lastIndex = at
  return sticky.test(html) ? sticky.lastIndex : 0
}

/** @param {string} written @returns {Record<string, string>} by their names in small letters */
const attributesOf = (written) =>
  Object.fromEntries(
    Array.from(written.matchAll(attribute), ([, name = '', value = '']) => [name.toLowerCase(), value]),
  )

/** A hint that only Next's scripts need. @param {Record<string, string>} link */
const isForScripts = ({ rel, as, href }) =>
  (rel === 'preload' && as === 'script') || rel === 'modulepreload' || (rel === 'preconnect' && href === '/')

const fontFile = /url\((\/_next\/static\/media\/[\w./~-]+\.woff2)\)/g

/** Fonts are asked for before the page is laid out. @param {string} style */
const fontsFirst = (style) =>
  Array.from(
    style.matchAll(fontFile),
    ([, href]) => `<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${href}"/>`,
  ).join('')

/** A stylesheet as its words; no hint that is for scripts. @param {Record<string, string>} link @param {StyleOf} styleOf */
function insteadOfLink(link, styleOf) {
  if (isForScripts(link)) return ''
  const style = link.rel === 'stylesheet' ? styleOf(link.href ?? '') : undefined
  return style === undefined ? undefined : `${fontsFirst(style)}<style>${style}</style>`
}

/** @param {string} html @param {number} from behind the opening tag @param {string} name @returns {Piece | undefined} */
function rawAt(html, from, name) {
  const close = html.indexOf(`</${name}>`, from)
  return close < 0 ? undefined : { end: close + name.length + 3 }
}

/** @param {string} html @param {number} from @param {Record<string, string>} attributes */
function scriptAt(html, from, attributes) {
  const raw = rawAt(html, from, 'script')
  if (!raw) return undefined
  const words = html.slice(from, raw.end - '</script>'.length)
  const whose = whoseScript(attributes, words)
  return whose && { end: raw.end, instead: whose === 'next' ? '' : undefined }
}

/** @param {Record<string, string>} attributes @param {string} words @returns {'ours' | 'next' | undefined} */
function whoseScript({ src, type }, words) {
  if (src !== undefined) {
    if (words) return undefined
    if (ownFile.test(src)) return 'ours'
    return nextFile.test(src) ? 'next' : undefined
  }
  if (type !== undefined) return dataTypes.has(type) ? 'ours' : undefined
  if (words === headScript) return 'ours'
  return nextWords.some((start) => words.startsWith(start)) && /^[^<]*\);?$/.test(words) ? 'next' : undefined
}
