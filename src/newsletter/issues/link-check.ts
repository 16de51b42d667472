/** Whether the links of a letter lead somewhere: asked when an editor asks, never at the minute of sending. */
import type { PayloadRequest } from 'payload'
import { askPage, type Outside, theOutside } from '@/evidence/outside/outside'
import { env } from '@/platform/env'
import { leadsOutside } from '@/platform/public-address'
import { done, no, type Result } from '@/platform/verdict'
import { addressesIn } from './addresses-in'
import { type OwnState, ownLinks, stateOfOwn } from './own-links'
import { shownLetter } from './shown-letter'

/**
 * `private`: no address that readers could reach. `unclear`: what is there turns machines away, or took too long.
 * `own`: of our own site, and not known here.
 */
export type LinkState = OwnState | 'unreachable' | 'private' | 'unclear' | 'not-asked'
export type CheckedLink = { url: string; state: LinkState }

/** A letter with more is looked at in part. */
export const MOST_LINKS = 50
const AT_ONCE = 6
const EACH_MS = 5_000
/** No link is begun after so long: an editor waits for the answer. */
const ALL_MS = 40_000

/** Web addresses in a rendered letter that lead away from our own site. */
export function externalLinks(html: string, siteUrl: string): string[] {
  const own = new URL(siteUrl).origin
  return addressesIn(html, ({ origin, protocol }) => origin !== own && /^https?:$/.test(protocol))
}

/**
 * Asks each link of an issue’s letter, as it is frozen or would leave now, our own first. A dead one warns; it holds
 * nothing back. Keeps nothing. Not to be called in a transaction: it waits for others.
 */
export async function checkLinks(
  req: PayloadRequest,
  issue: string,
  outside: Outside = theOutside(req),
): Promise<Result<CheckedLink[], 'unknown' | 'no-letter'>> {
  const shown = await shownLetter(req, issue)
  if (!shown.ok) return no(shown.reason)
  const { html } = shown.value.letter
  const own: CheckedLink[] = []
  for (const url of ownLinks(html, env().SITE_URL)) own.push({ url, state: await stateOfOwn(req, url) })
  return done([...own, ...(await askLinks(externalLinks(html, env().SITE_URL), outside))])
}

/** A few at once; what does not fit into the time is said not to have been asked. */
export async function askLinks(urls: readonly string[], outside: Outside): Promise<CheckedLink[]> {
  const begun = Date.now()
  const hurried = { ...outside, timeoutMs: Math.min(outside.timeoutMs, EACH_MS) }
  const states = new Map<string, LinkState>()
  const waiting = urls.slice(0, MOST_LINKS)
  const next = async (): Promise<void> => {
    const url = waiting.shift()
    if (url === undefined || Date.now() - begun > ALL_MS) return
    states.set(url, await stateOf(url, hurried))
    return next()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return urls.map((url) => ({ url, state: states.get(url) ?? 'not-asked' }))
}

/** Asked lightly, then in earnest: some answer no HEAD. */
async function stateOf(url: string, outside: Outside): Promise<LinkState> {
  const light = await askPage(outside, url, 'HEAD', 1000)
  if (light.ok && light.status >= 200 && light.status < 300) return 'alive'
  if (!light.ok && light.why === 'not-allowed') return notAllowed(url)
  const page = await askPage(outside, url, 'GET', 1000)
  if (page.ok) {
    if (page.status >= 200 && page.status < 300) return 'alive'
    return page.status === 404 || page.status === 410 ? 'gone' : 'unclear'
  }
  if (page.why === 'not-allowed') return notAllowed(url)
  return page.why === 'unreachable' ? 'unreachable' : 'unclear'
}

/** What itself stands inside leads readers nowhere; what only leads there, or has a port of its own, is not for us to ask. */
const notAllowed = (url: string): LinkState => (leadsOutside(url) ? 'unclear' : 'private')
