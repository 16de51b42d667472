/**
 * An address that may stand in a link, or nothing: our own paths and anchors, http(s), mail and telephone.
 * Everything else (`javascript:`, `data:`, protocol-relative) is left out and its words stand alone.
 */
export function safeHref(href: string | undefined): string | undefined {
  const trimmed = href?.trim()
  if (!trimmed || /[\p{Cc}\\]/u.test(trimmed)) return undefined
  if (trimmed.startsWith('#') || (trimmed.startsWith('/') && !trimmed.startsWith('//'))) return trimmed
  return /^(https?:\/\/|mailto:|tel:)/i.test(trimmed) ? trimmed : undefined
}

/** Whether an address leaves the site's own pages. */
export function leavesSite(href: string): boolean {
  return /^https?:/i.test(href)
}

/** The host of an address, for telling readers where a link leads: `video.example.org`. */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : ''
}
