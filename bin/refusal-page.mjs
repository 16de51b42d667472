/** @type {Record<number, [title: string, words: string]>} */
const pages = {
  400: [
    'This address cannot be read',
    'Something in it got lost or garbled on the way. The link may have been cut in two.',
  ],
  404: ['There is nothing here', 'No page lives at this address.'],
  405: [
    'This page is for reading',
    'Nothing can be sent to this address. If you came from a form, please go back and try it again.',
  ],
  408: ['That took too long', 'The connection was too slow for us to receive everything. Please try again.'],
  413: ['That was too much at once', 'What you sent is larger than we can take here. Please shorten it and try again.'],
  503: [
    'This page cannot be shown just now',
    'Something on our side does not answer. Please try again in a minute; nothing is lost.',
  ],
  431: ['Your browser sent too much', 'Clearing the cookies of this site may help.'],
}

/** A page that needs nothing but itself: no script, no font, no database. @param {number} status */
export function refusalPage(status) {
  const [title, words] = pages[status] ?? pages[400] ?? ['', '']
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.125rem/1.6 Georgia, serif; max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem }
h1 { font-size: 1.75rem; line-height: 1.25 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words}</p>
<p><a href="/">Go to the front page</a></p>
</main>
</body>
</html>
`
}

/** @param {number} status @returns {Record<string, string | number>} */
export const refusalHeaders = (status) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-length': Buffer.byteLength(refusalPage(status)),
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
})
