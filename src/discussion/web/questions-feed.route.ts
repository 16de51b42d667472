import { Feed } from 'feed'
import { env } from '@/platform/env'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { answered } from './public'

type Context = { params: Promise<{ language: string }> }

/** `/questions/feed.xml`: where the newest answers stand, without their words; the door says whose they are. */
export const questionsFeed =
  (publication: () => Promise<{ name: string }>) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { language } = await params
    if (!isLanguage(language)) return new Response('There is no such feed.', { status: 404 })
    const { name } = await publication()
    const site = env().SITE_URL
    const paths = pathsIn(language)
    const cards = await answered(language, 50)
    const link = `${site}${paths.questions()}`
    const feed = new Feed({
      id: link,
      link,
      title: `Answered questions · ${name}`,
      description: 'Readers asked, and a clinician answered.',
      language,
      copyright: name,
      updated: new Date(cards[0]?.answeredAt ?? 0),
      feedLinks: { rss: `${site}${paths.feeds.questions()}` },
    })
    for (const { id, slug, title, answeredAt } of cards) {
      const guid = `${link}#${id}`
      feed.addItem({ id: guid, guid, link: `${site}${paths.question(slug)}`, title, date: new Date(answeredAt) })
    }
    return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
  }
