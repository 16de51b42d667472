/** English has the plain addresses: whoever asks for one below `/en` is sent to that before anything is looked up. */
const belowEnglish = /^\/en(?=[/?#]|$)/

/**
 * Where a redirect leads: an address of our own as its plain path, so that it is known as ours, any other as it is. No
 * header may hold letters beyond ASCII, so they are encoded.
 */
export function targetOf(to: string, siteUrl: string): string {
  const url = URL.canParse(to) ? new URL(to) : undefined
  const path = url?.origin === siteUrl ? `${url.pathname}${url.search}${url.hash}` : (url?.href ?? to)
  return path
    .toWellFormed()
    .replace(/\P{ASCII}+/gu, encodeURIComponent)
    .replace(belowEnglish, '')
    .replace(/^(?=[?#]|$)/, '/')
}

/**
 * An address as redirects are looked up by it: the plain path alone, decoded, in small letters, without a slash at its
 * end, so that `/2019/05/Some-Post/` and `/2019/05/some-post` are one. What cannot be decoded stays as it is.
 */
export function oldAddress(path: string): string {
  const bare = path.replace(/[?#].*$/s, '')
  let decoded = bare
  try {
    decoded = decodeURIComponent(bare)
  } catch {
    // Somebody's old system wrote a percent sign of its own.
  }
  return decoded
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(belowEnglish, '')
    .replace(/^$/, '/')
    .replace(/(?<=.)\/+$/, '')
}
