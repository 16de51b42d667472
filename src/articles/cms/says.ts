import { assertNever } from '@/platform/verdict'
import { type LostLink, lostLinks } from '@/text/lost-links'
import type { Check, Doubt } from '../checklist-rules'
import { saysDoubt } from './says-doubt'

/** An open point for whoever can close it: beside which field, what to do, and why it matters. */
export type Point = { path: string; message: string; why: string }

/** What the words about a point may speak of. */
export type Spoken = { body?: unknown; doubt?: Doubt }

/** An open point of the publish checklist, in words. */
export function says(check: Check, { body, doubt }: Spoken = {}): Point {
  switch (check) {
    case 'title':
      return point('title', 'Please give the article a title.', 'It is what readers search for and recognise.')
    case 'standfirst':
      return point('standfirst', 'Please answer the question in one sentence.', 'Many readers read only this.')
    case 'slug':
      return point('slug', 'Please give the article an address.', 'Without one nobody can open it.')
    case 'topics':
      return point('topics', 'Please choose at least one topic.', 'Readers find it there.')
    case 'authors':
      return point('authors', 'Please say who wrote it.', 'Readers may know who speaks to them.')
    case 'body':
      return point('body', 'There is no text yet.', 'The page would be empty.')
    case 'hero-alt':
      return point('hero', 'Please describe this picture in its alt text first.', seen)
    case 'picture-alt':
      return point('body', 'A picture in the text has no alt text yet.', seen)
    case 'lost-link':
      return point('body', saysLost(lostLinks(body)), 'Words that look like a link and lead nowhere cost trust.')
    case 'disclosure':
      return point('body', 'A paid product mention has no disclosure yet.', 'Readers may know who pays you.')
    case 'programme-sentence':
      return point(
        'body',
        'A programme that pays for a link here demands a sentence, and there is none. Please write it into the list of affiliate programmes.',
        'The programme may close the account over it.',
      )
    case 'source':
      return point('body', 'A key point or care card has no source yet.', 'People act on these first.')
    case 'conflicts':
      return point(
        'conflicts',
        'Please say what interests the author has, or that there are none.',
        'Readers wonder when nothing is said.',
      )
    case 'class':
      return point('changeClass', 'Please choose what kind of change it is.', 'It stands in the public history.')
    case 'class-doubted':
      return point(
        'changeClass',
        `${doubt ? saysDoubt(doubt) : 'This is more than that.'} Choose what kind of change it is.`,
        'A reviewer’s sign-off hangs on it.',
      )
    case 'reading-level':
      return point('body', 'Some sentences are hard to read.', 'A tired reader should not have to read them twice.')
    case 'review':
      return point('credits', 'No reviewer has signed this text.', 'The page says “not yet reviewed” then.')
    default:
      return assertNever(check)
  }
}

const seen = 'Some readers hear the page instead of seeing it.'

const point = (path: string, message: string, why: string): Point => ({ path, message, why })

/** The links by their words, so that they are found again in a long text. */
function saysLost(links: LostLink[]): string {
  const named = links.slice(0, 5).map(({ words, address }) => `“${words}” (${address || 'no address'})`)
  const more = links.length > 5 ? ` and ${links.length - 5} more` : ''
  return `Readers cannot follow these links: ${named.join(', ')}${more}. Please give the whole address, such as https://example.org, or take the link away.`
}
