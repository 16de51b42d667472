import { env } from '@/platform/env'
import { feedId } from '@/site/feeds/feed'
import { feedAnswer, noSuchFeed } from '@/site/feeds/feed-answer'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { answered } from './public'

type Context = { params: Promise<{ language: string }> }

/** `/questions/feed.xml`: where the newest answers stand, without their words; the door says whose they are. */
export const questionsFeed =
  (publication: () => Promise<{ name: string }>) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { language } = await params
    if (!isLanguage(language)) return noSuchFeed()
    const { name } = await publication()
    const site = env().SITE_URL
    const paths = pathsIn(language)
    const cards = await answered(language, 50)
    return feedAnswer('rss', {
      self: `${site}${paths.feeds.questions()}`,
      home: `${site}${paths.questions()}`,
      title: `Answered questions · ${name}`,
      description: 'Readers asked, and a clinician answered.',
      language,
      publisher: name,
      entries: cards.map(({ id, slug, title, answeredAt, answeredBy }) => ({
        id: feedId(id),
        link: `${site}${paths.question(slug)}`,
        title,
        published: answeredAt,
        authors: answeredBy ? [{ name: answeredBy.name, url: `${site}${paths.person(answeredBy.slug)}` }] : [],
      })),
    })
  }
