import { env } from '@/platform/env'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { articleMarkdown, type Publisher } from './article-markdown'
import { placeAt, recentCorrectionsOf } from './history'
import { articleAt, redirectAt } from './public'

type Context = { params: Promise<{ language: string; slug: string }> }

const text = (body: string, status: number, headers: Record<string, string> = {}) =>
  new Response(body, {
    status,
    headers: { 'content-type': 'text/markdown; charset=utf-8', 'x-robots-tag': 'noindex', ...headers },
  })

/** `/articles/<slug>.md`: the article for machines, kept and expired like its page; the door says who publishes it. */
export const markdownRoute =
  (publication: () => Promise<Publisher>) =>
  async (_request: Request, { params }: Context): Promise<Response> => {
    const { language, slug } = await params
    const view = isLanguage(language) ? await articleAt(language, slug) : null
    if (!view) return absent(language, slug)
    const siteUrl = env().SITE_URL
    const corrections = await recentCorrectionsOf(view.id)
    return text(articleMarkdown({ view, corrections, publisher: await publication(), siteUrl }), 200, {
      link: `<${siteUrl}${pathsIn(language).article(slug)}>; rel="canonical"`,
      'last-modified': new Date().toUTCString(),
    })
  }

async function absent(language: string, slug: string): Promise<Response> {
  const paths = pathsIn(isLanguage(language) ? language : 'en')
  const old = await redirectAt(paths.article(slug))
  if (old?.to) {
    const isArticle = /^\/(?:[a-z]{2}\/)?articles\/[^/?#]+$/.test(old.to)
    return text('', 308, { location: isArticle ? `${old.to}.md` : old.to })
  }
  const place = isLanguage(language) ? await placeAt(language, slug) : null
  if (!old?.gone && (!place || place.published)) return text('There is no such article.\n', 404)
  return text('# This article was withdrawn\n\nIts text is not shown any more.\n', 410)
}
