const most = 30
const pages = /href="(\/[a-z-]+(?:\/[a-z0-9-]+)?)"/g

/**
 * Asks a web process that has just started for one page of every kind, so that the first reader, and the first
 * publication, do not wait for code that was never run. It follows the site's own links from home.
 * @param {(path: string) => Promise<string>} read answers with the HTML of a page, or rejects
 * @returns {Promise<string[]>} the paths read
 */
export async function warmPages(read) {
  const paths = ['/']
  const kinds = new Set(paths)
  for (const path of paths) {
    const html = await read(path).catch(() => '')
    for (const [, link = '/'] of html.matchAll(pages)) {
      const kind = kindOf(link)
      if (kinds.has(kind) || paths.length === most) continue
      kinds.add(kind)
      paths.push(link)
    }
  }
  return paths
}

/** `/articles/a-slug` and `/articles/another` are of one kind; so are all standing pages. @param {string} path */
const kindOf = (path) => path.replace(/^(\/[a-z-]+\/).+/, '$1*')
