/**
 * Public pages live under `[language]` in `src/app`. English has the plain addresses: they are read as those below
 * `/en`, here rather than by Next's own rewrites, which are compiled anew for every request.
 */
const plainPages = new Set([
  'articles',
  'topics',
  'people',
  'questions',
  'newsletter',
  'about',
  'contact',
  'editorial-policy',
  'corrections',
  'disclaimer',
  'privacy',
  'health-data',
  'terms',
  'accessibility',
  'nothing-here',
  'preview',
  'review',
  'reviews',
  'feed.xml',
  'feed.atom',
  'feed.json',
])

/** The address by which Next knows a page. @param {string} url path and query, as it was asked for */
export function innerAddress(url) {
  const query = url.indexOf('?')
  const path = query < 0 ? url : url.slice(0, query)
  if (path === '/') return `/en${url.slice(1)}`
  const end = path.indexOf('/', 1)
  const first = path.slice(1, end < 0 ? undefined : end)
  return plainPages.has(first) || path === '/comments/received' ? `/en${url}` : url
}

/** Where an address below `/en` leads, which has a plain one; undefined for every other. @param {string} url */
export function plainAddress(url) {
  if (!/^\/en(?:[/?]|$)/.test(url)) return undefined
  const rest = url.slice(3).replace(/^\/+/, '/')
  return rest.startsWith('/') ? rest : `/${rest}`
}
