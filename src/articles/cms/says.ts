import type { Problem } from '@/platform/beside-fields'
import { assertNever } from '@/platform/verdict'
import { type LostLink, lostLinks } from '@/text/lost-links'
import type { Missing } from '../rules'

/** What is missing, for whoever can add it. */
export function says(missing: Missing, body: unknown): Problem {
  switch (missing) {
    case 'title':
      return { path: 'title', message: 'Please give the article a title.' }
    case 'standfirst':
      return { path: 'standfirst', message: 'Please answer the question in one sentence.' }
    case 'slug':
      return { path: 'slug', message: 'Please give the article an address.' }
    case 'topics':
      return { path: 'topics', message: 'Please choose at least one topic.' }
    case 'authors':
      return { path: 'authors', message: 'Please say who wrote it.' }
    case 'body':
      return { path: 'body', message: 'There is no text yet.' }
    case 'hero-alt':
      return { path: 'hero', message: 'Please describe this picture in its alt text first.' }
    case 'picture-alt':
      return { path: 'body', message: 'A picture in the text has no alt text yet.' }
    case 'lost-link':
      return { path: 'body', message: saysLost(lostLinks(body)) }
    case 'disclosure':
      return { path: 'body', message: 'A paid product mention has no disclosure yet.' }
    default:
      return assertNever(missing)
  }
}

/** The links by their words, so that they are found again in a long text. */
function saysLost(links: LostLink[]): string {
  const named = links.slice(0, 5).map(({ words, address }) => `“${words}” (${address || 'no address'})`)
  const more = links.length > 5 ? ` and ${links.length - 5} more` : ''
  return `Readers cannot follow these links: ${named.join(', ')}${more}. Please give the whole address, such as https://example.org, or take the link away.`
}
