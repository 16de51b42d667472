import { env } from '@/platform/env'
import { feedId } from '@/site/feeds/feed'
import { feedAnswer, noSuchFeed } from '@/site/feeds/feed-answer'
import { paths } from '@/site/paths'
import { correctionsAfter } from './public'

type Context = { params: Promise<{ language: string }> }

/** `/corrections/feed.xml`: the newest corrections; the door says whose they are. */
export const correctionsFeed =
  (publication: () => Promise<{ name: string }>) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    if ((await params).language !== 'en') return noSuchFeed()
    const { name } = await publication()
    const site = env().SITE_URL
    const corrections = (await correctionsAfter())?.corrections ?? []
    return feedAnswer('rss', {
      self: `${site}${paths.feeds.corrections()}`,
      home: `${site}${paths.corrections()}`,
      title: `Corrections · ${name}`,
      description: 'What we got wrong, what is right, and since when.',
      language: 'en',
      publisher: name,
      entries: corrections.map(({ id, article, wasWrong, isRight, material, at }) => ({
        id: feedId(id),
        link: `${site}${article.path}#correction-${id}`,
        title: `${material ? 'Material correction' : 'Correction'}: ${article.title}`,
        summary: `What was wrong: ${wasWrong} What is right: ${isRight}`,
        published: at,
      })),
    })
  }
