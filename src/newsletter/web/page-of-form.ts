import { env } from '@/platform/env'

/** Behind these stands somebody’s key: the record of consent is kept for good, and must not hold one. */
const doors =
  /^(\/newsletter\/(?:confirm|unsubscribe|block|check-your-mail|preferences|yours|new-address)|\/comments\/(?:mine|reply|report|helped)|\/reviews?)\/.*$/

const lists = 'articles|topics|people|questions'
const single =
  'about|contact|editorial-policy|corrections|disclaimer|privacy|health-data|terms|accessibility|newsletter|reviews?|' +
  'newsletter/(?:confirm|unsubscribe|block|check-your-mail|preferences|yours|new-address|subscribed|left|erased|test-letter)|' +
  'comments/(?:mine|reply|report|helped|reported|received)|forms/subscribe'

/** Pages we have: an address of free words is none, whoever sends it. */
const ours = new RegExp(`^/(?:(?:${lists})(?:/[a-z0-9-]{1,100}){0,5}|${single})?$`)

/**
 * The path of the page with the form, as the proof keeps it for good: of our own pages only, without query and without
 * a key.
 * @param referer the header, which anybody may write.
 * @param named what the form itself says, where its page sends no referrer or answers another one's form.
 */
export function pageOfForm(referer: string | null, named?: string): string {
  return pathOfOurs(named ?? '') || pathOfOurs(pathOf(referer))
}

function pathOf(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return ''
  const { origin, pathname } = new URL(referer)
  return origin === new URL(env().SITE_URL).origin ? pathname : ''
}

/** Languages other than English have their pages below two letters. */
function pathOfOurs(path: string): string {
  const [language = ''] = /^\/[a-z]{2}(?=\/|$)/.exec(path) ?? []
  const page = path
    .slice(language.length)
    .replace(/(?<=.)\/$/, '')
    .replace(doors, '$1')
  return path && ours.test(page) ? `${language}${page}` : ''
}
