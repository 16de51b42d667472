import { env } from '@/platform/env'

/** Behind these stands somebody’s key: the record of consent is kept for good, and must not hold one. */
const door = /^(\/(?:newsletter|comments)\/[^/]+|\/reviews?)\/.*$/

/**
 * The path of the page with the form, as the proof keeps it: of our own pages only, without query and without a key.
 * @param referer the header, which anybody may write.
 */
export function pageOfForm(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return ''
  const { origin, pathname } = new URL(referer)
  return origin === new URL(env().SITE_URL).origin ? pathname.replace(door, '$1') : ''
}
