/**
 * An address as redirects are looked up by it: the path alone, decoded, in small letters, without a slash at its end,
 * so that `/2019/05/Some-Post/` and `/2019/05/some-post` are one. What cannot be decoded stays as it is.
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
    .replace(/(?<=.)\/+$/, '')
}
