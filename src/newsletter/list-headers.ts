/** What every letter of the newsletter says in its headers: to whom it belongs and how to leave. Pure. */
type Settings = { SITE_URL: string; UNSUBSCRIBE_MAILTO?: string }

/**
 * RFC 2369 and 8058 (the way out, by one POST without a page; by mail only where somebody reads it), RFC 2919 (the
 * list has one name for good).
 * @param wayOut the reader's own address to leave.
 */
export function listHeaders(wayOut: string, { SITE_URL, UNSUBSCRIBE_MAILTO }: Settings): Record<string, string> {
  const byMail = UNSUBSCRIBE_MAILTO ? `, <mailto:${UNSUBSCRIBE_MAILTO}?subject=unsubscribe>` : ''
  return {
    'List-Id': `<newsletter.${new URL(SITE_URL).hostname}>`,
    'List-Unsubscribe': `<${wayOut}>${byMail}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
