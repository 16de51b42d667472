/**
 * Which links a browser may follow in advance, when a finger or a pointer is about to. Only pages that are the same for
 * everybody and do nothing; a browser that saves data leaves all of it. A header names the rules, so that no page
 * carries them and none needs a policy that allows them inline.
 */

export const speculationPath = '/speculation-rules.json'

/** The value of `Speculation-Rules`. */
export const speculationHeader = `"${speculationPath}"`

/** `\\?(.+)`: a bare `*` behind the question mark would match every address, with a query or not. */
const withQuery = '/*\\?(.+)'

/** What is the desk's, acts, answers one person, is made for each question anew, or is a file. */
const never = [
  '/admin*',
  '/admin/*',
  '/api/*',
  '/preview/*',
  '/dev/*',
  '/internal/*',
  '/forms/*',
  '/webhooks/*',
  '/media/*',
  '/_next/*',
  '/healthz',
  '/comments/*',
  '/review/*',
  '/reviews/*',
  '/newsletter/*',
  '/search',
  '/articles/*/unclear',
]

/** As browsers read them. */
export const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: never.flatMap((path) => [path, `/:language([a-z]{2})${path}`]) } },
          { not: { href_matches: [withQuery, '/*.*'] } },
          { not: { selector_matches: '[rel~="nofollow"], [download], [target="_blank"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

const body = JSON.stringify(rules)

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
export function answerSpeculation({ method }, response) {
  response.setHeader('cache-control', 'public, max-age=86400')
  response.setHeader('content-type', 'application/speculationrules+json')
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(method === 'HEAD' ? undefined : body)
}
