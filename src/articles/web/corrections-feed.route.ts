import { Feed } from 'feed'
import { env } from '@/platform/env'
import { paths } from '@/site/paths'
import { correctionsAfter } from './public'

type Context = { params: Promise<{ language: string }> }

/** Feed readers take a description for HTML. */
const asHtml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `/corrections/feed.xml`: the newest corrections; the door says whose they are. */
export const correctionsFeed =
  (publication: () => Promise<{ name: string }>) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    if ((await params).language !== 'en') return new Response('There is no such feed.', { status: 404 })
    const { name } = await publication()
    const site = env().SITE_URL
    const corrections = (await correctionsAfter())?.corrections ?? []
    const page = `${site}${paths.corrections()}`
    const feed = new Feed({
      id: page,
      link: page,
      title: `Corrections · ${name}`,
      description: 'What we got wrong, what is right, and since when.',
      language: 'en',
      copyright: name,
      updated: new Date(corrections[0]?.at ?? 0),
      feedLinks: { rss: `${site}${paths.feeds.corrections()}` },
    })
    for (const { id, article, wasWrong, isRight, material, at } of corrections) {
      feed.addItem({
        id: `${page}#${id}`,
        guid: `${page}#${id}`,
        link: `${site}${article.path}`,
        title: `${material ? 'Material correction' : 'Correction'}: ${article.title}`,
        description: asHtml(`What was wrong: ${wasWrong} What is right: ${isRight}`),
        date: new Date(at),
      })
    }
    return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
  }
