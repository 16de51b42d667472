import { Feed } from 'feed'
import { env } from '@/platform/env'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Writing } from '@/site/thread/writing'
import type { FedComment } from '../thread-feed'
import { blocksOfWriting } from '../writers-text'
import { NOT_ADVICE } from './comment-views'
import { nameOf } from './name-of'
import { newestOf } from './public'

type Context = { params: Promise<{ language: string; slug: string }> }
type Publication = () => Promise<{ name: string }>
type Articles = (language: string, slug: string) => Promise<{ id: string; title: string } | null>

/** `/articles/<slug>/comments.xml`: the newest comments below an article, in full. The door says whose it is. */
export const commentsFeed =
  (publication: Publication, articleAt: Articles) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { language, slug } = await params
    const article = isLanguage(language) ? await articleAt(language, slug) : null
    if (!article) return new Response('There is no such feed.', { status: 404 })
    const paths = pathsIn(language)
    const site = env().SITE_URL
    const home = `${site}${paths.article(slug)}#comments`
    const comments = await newestOf(article.id)
    const { name } = await publication()
    const feed = new Feed({
      id: home,
      link: home,
      title: `Comments: ${article.title} · ${name}`,
      description: `What readers asked and commented below “${article.title}”, and what was answered.`,
      language,
      copyright: name,
      updated: new Date(comments[0]?.at ?? 0),
      feedLinks: { rss: `${site}${paths.feeds.comments(slug)}` },
    })
    for (const comment of comments) {
      const link = `${site}${paths.comment(comment.id)}`
      feed.addItem({
        id: link,
        link,
        title: nameOf(comment.name),
        content: await htmlOf(comment),
        date: new Date(comment.at),
        published: new Date(comment.at),
      })
    }
    return new Response(feed.rss2(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
  }

async function htmlOf({ words, isAnswer }: FedComment): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(
    <>
      <Writing blocks={blocksOfWriting(words)} feed />
      {isAnswer ? <p>{NOT_ADVICE}</p> : null}
    </>,
  )
  return html.replace(/ class="[^"]*"/g, '')
}
