/** How a letter is shown on one of our own pages: in a frame, as what it is, a stranger's page. */

/** No script, nothing fetched but our own pictures, no form, and links open elsewhere: a Content-Security-Policy. */
export const letterPolicy = (siteUrl: string): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src 'self' data: ${siteUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ].join('; ')

/** The same page, whose links leave the frame. */
export const inNewWindows = (html: string): string => html.replace(/<head[^>]*>/i, '$&<base target="_blank">')
