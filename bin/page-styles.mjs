/** Stylesheets that Next built, as words to stand inside a page: then its first paint waits for nothing else. */
import { readFileSync } from 'node:fs'
import { inRoot } from './places.mjs'

const address = /^\/_next\/static\/chunks\/([\w.~-]+\.css)$/

/** @type {Map<string, string | undefined>} a build does not change under a running process */
const known = new Map()

/**
 * The words of a stylesheet, or nothing when it cannot stand inside a page.
 * @param {string} href
 * @param {string} [folder]
 */
export function styleOf(href, folder = inRoot('.next', 'static', 'chunks')) {
  if (!known.has(href)) known.set(href, read(href, folder))
  return known.get(href)
}

/** @param {string} href @param {string} folder */
function read(href, folder) {
  const [, name] = address.exec(href) ?? []
  if (!name) return undefined
  try {
    const words = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('url(../', 'url(/_next/static/')
    return words.includes('</') || words.includes('@import') ? undefined : words
  } catch {
    return undefined
  }
}
