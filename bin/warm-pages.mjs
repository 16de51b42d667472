/**
 * Keeps the pages that readers ask for made. A change expires pages, and whoever asks next waits until they are made
 * again; were the database gone by then, they would find nothing. So the process asks itself, and before the first
 * reader comes it goes once along the site's own links, one page of every kind.
 */

const most = 50
const links = /href="(\/[a-z-]+(?:\/[a-z0-9-]+)?)"/g

/**
 * @param {(path: string) => Promise<string>} read answers with the HTML of a page, or rejects
 */
export function keepWarm(read) {
  /** @type {Set<string>} the least recently asked for first */
  const paths = new Set()
  /** The one that is being read here, which no reader asked for. */
  let own = ''
  const seen = (/** @type {string} */ path) => {
    if (path === own) return
    paths.delete(path)
    paths.add(path)
    if (paths.size > most) for (const oldest of [...paths].slice(0, paths.size - most)) paths.delete(oldest)
  }
  let underway = false
  let again = false
  /** Reads the pages that were asked for last, the newest first, one after the other. */
  const readAgain = async () => {
    again = true
    if (underway) return
    underway = true
    while (again) {
      again = false
      for (const path of [...paths].reverse()) {
        own = path
        await read(path).catch(() => '')
      }
      own = ''
    }
    underway = false
  }
  return { seen, readAgain }
}

/**
 * Follows the site's own links from home to one page of every kind.
 * @param {(path: string) => Promise<string>} read
 * @returns {Promise<string[]>} the paths read
 */
export async function readEveryKind(read) {
  const paths = ['/']
  const kinds = new Set(paths)
  for (const path of paths) {
    const html = await read(path).catch(() => '')
    for (const [, link = '/'] of html.matchAll(links)) {
      const kind = kindOf(link)
      if (kinds.has(kind) || paths.length === most) continue
      kinds.add(kind)
      paths.push(link)
    }
  }
  return paths
}

/** `/articles/a-slug` and `/articles/another` are of one kind. @param {string} path */
const kindOf = (path) => path.replace(/^(\/[a-z-]+\/).+/, '$1*')
