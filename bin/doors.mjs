/** Where the site takes posts. Everything else is for reading. A door ending in / covers what lies below it. */
const postDoors = [
  '/api/',
  '/admin',
  '/preview/',
  '/forms/',
  '/internal/',
  '/webhooks/',
  '/newsletter/unsubscribe/',
  '/newsletter/confirm/',
  '/newsletter/block/',
  '/newsletter/preferences/',
  '/newsletter/yours/',
  '/newsletter/new-address/',
  '/newsletter/check-your-mail/',
  '/comments/confirm/',
  '/comments/not-me/',
  '/comments/stop/',
  '/comments/mine/',
]

/** Where the staff's own tools change and delete. */
const changeDoors = ['/api/', '/admin']

const kilobyte = 1024
const bodyLimits = /** @type {const} */ ([
  ['/forms/', 64 * kilobyte],
  ['/newsletter/', 64 * kilobyte],
  ['/comments/', 64 * kilobyte],
  ['/webhooks/', 1024 * kilobyte],
  ['/internal/', 1024 * kilobyte],
  ['/preview/', 1024 * kilobyte],
])
const otherBodies = 20 * 1024 * kilobyte
const longestUrl = 4096
/** What stands behind these was typed or pasted by a reader: the search itself says what it could not take of it. */
const typedSearch = /^(?:\/[a-z]{2})?\/search(?:\/results\.json)?\/?$/

/** @param {string} path @param {readonly string[]} doors */
const isBehind = (path, doors) =>
  doors.some((door) => (door.endsWith('/') ? path.startsWith(door) : path === door || path.startsWith(`${door}/`)))

/**
 * The path as Next will understand it, or nothing when nobody could have meant it.
 * @param {string} url
 */
export function readPath(url) {
  const question = url.indexOf('?')
  const path = question < 0 ? url : url.slice(0, question)
  const given = typedSearch.test(path) ? path : url
  if (given.length > longestUrl || url[0] !== '/' || given.includes('%00')) return undefined
  if (!/[%\\]|\/[./]/.test(path)) return path
  try {
    const decoded = decodeURIComponent(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f\\]|\/\.{1,2}(\/|$)/.test(decoded)) return undefined
    return decoded.replace(/\/{2,}/g, '/')
  } catch {
    return undefined
  }
}

/** @param {string} method @param {string} path @returns {string[] | undefined} what is allowed, when `method` is not */
export function methodsInstead(method, path) {
  if (method === 'GET' || method === 'HEAD') return undefined
  const allowed = ['GET', 'HEAD']
  if (isBehind(path, postDoors)) allowed.push('POST')
  if (isBehind(path, changeDoors)) allowed.push('PUT', 'PATCH', 'DELETE', 'OPTIONS')
  return allowed.includes(method) ? undefined : allowed
}

/** @param {string} path */
export function bodyLimit(path) {
  for (const [prefix, limit] of bodyLimits) if (path.startsWith(prefix)) return limit
  return otherBodies
}

/** Bodies that are small enough to be counted before anyone else sees them. @param {string} path */
export const isSmallDoor = (path) => bodyLimit(path) < otherBodies

/** Routes are case sensitive, rewrites are not. @param {string} path */
export const isInternal = (path) => path.length >= 9 && `${path.slice(0, 10).toLowerCase()}/`.startsWith('/internal/')
