/**
 * Public pages live under `[language]` in `src/app`. English has the plain addresses: they are read as those below
 * `/en`, here rather than by Next's own rewrites, which are compiled anew for every request.
 */
const plainPages = new Set([
  'articles',
  'topics',
  'series',
  'people',
  'questions',
  'search',
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
  'sitemap.xml',
  'sitemaps',
  'llms.txt',
])

/** A file's name in Next is a folder: the Markdown of an article stands beside its other addresses. */
const markdown = /^((?:\/[a-z]{2})?\/articles\/[^/]+)\.md$/

/** The address by which Next knows a page. @param {string} asked path and query */
export function innerAddress(asked) {
  const query = asked.indexOf('?')
  const path = (query < 0 ? asked : asked.slice(0, query)).replace(markdown, '$1/markdown')
  const url = query < 0 ? path : `${path}${asked.slice(query)}`
  if (path === '/') return `/en${url.slice(1)}`
  const end = path.indexOf('/', 1)
  const first = path.slice(1, end < 0 ? undefined : end)
  return plainPages.has(first) || path === '/comments/received' ? `/en${url}` : url
}

/**
 * Where an address leads that has a plain one: one below `/en`, a page with a slash behind it, or what Next calls a file;
 * undefined for every other.
 * @param {string} url
 */
export function plainAddress(url) {
  const question = url.indexOf('?')
  const path = question < 0 ? url : url.slice(0, question)
  const plain = withoutEnglish(withoutSlash(path))
  return plain === path ? undefined : plain + url.slice(path.length)
}

/** @param {string} path */
function withoutEnglish(path) {
  const file = /^((?:\/[a-z]{2})?\/articles\/[^/]+)\/markdown$/.exec(path)
  if (file) return `${file[1]}.md`
  if (!/^\/en(?:\/|$)/.test(path)) return path
  const rest = path.slice(3).replace(/^\/+/, '/')
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** Next takes the slash off as well, but leads on to the address below `/en`. @param {string} path */
function withoutSlash(path) {
  const [, first = '', second = ''] = path.split('/', 3)
  if (!plainPages.has(first === 'en' ? second : first)) return path
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}
