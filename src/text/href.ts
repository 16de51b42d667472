const OWN_PLACE = /^(?:\/(?!\/)|\.{1,2}\/|[#?])/
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}\\]/u
const CONTACT = /^(?:mailto|tel):./i

/**
 * The address if a reader may be sent there: http, https, mailto, tel, a path (`/a`, `./a`, `../a`, `?a`) or an
 * `#anchor`. Everything else is undefined: other protocols, `//host`, a bare `word`, and any address with whitespace,
 * control or invisible characters or a backslash inside, because browsers drop or turn these and see another address.
 */
export function safeHref(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const href = value.replace(/^ +| +$/g, '')
  if (!href.isWellFormed() || HIDDEN.test(href)) return undefined
  if (OWN_PLACE.test(href) || CONTACT.test(href)) return href
  return webAddress(href)
}

/** The address if it is a complete http or https address, as for a video or a product. */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const href = value.replace(/^ +| +$/g, '')
  if (!href.isWellFormed() || HIDDEN.test(href)) return undefined
  return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href) ? href : undefined
}
