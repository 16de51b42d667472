/** Programs ask for a feed for years: where it is not, it moved or went with the page it belongs to. */
import { noSuchFeed } from '@/site/feeds/feed-answer'
import { isLanguage } from '@/site/languages'
import { paths, pathsIn } from '@/site/paths'
import { placeAt } from './history'
import { redirectAt } from './public'

type Params = { language: string; slug: string }

const gone = () => new Response('This feed is gone for good.', { status: 410 })

/** @param root of the language that was asked for, where the page has one address for all. */
async function movedWith(page: string, file: string, root = ''): Promise<Response> {
  const old = await redirectAt(page)
  if (old?.gone) return gone()
  if (!old?.to || !/^(?:\/[a-z]{2})?\/(?:articles|topics|people)\/[^/?#]+$/.test(old.to)) return noSuchFeed()
  return new Response(null, { status: 308, headers: { location: `${root}${old.to}/${file}` } })
}

const rootOf = (language: string) => (language === 'en' ? '' : pathsIn(language).home())

export const absentTopicFeed = ({ language, slug }: Params) =>
  movedWith(paths.topic(slug), 'feed.xml', rootOf(language))

export const absentPersonFeed = ({ language, slug }: Params) =>
  movedWith(paths.person(slug), 'feed.xml', rootOf(language))

export async function absentComments({ language, slug }: Params): Promise<Response> {
  if (!isLanguage(language)) return noSuchFeed()
  const place = await placeAt(language, slug)
  const answer = await movedWith(pathsIn(language).article(slug), 'comments.xml')
  return answer.status === 404 && place && !place.published ? gone() : answer
}
