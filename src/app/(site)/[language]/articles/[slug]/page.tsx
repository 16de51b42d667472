import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleJsonLd } from '@/articles/web/article-json-ld'
import { ArticlePage } from '@/articles/web/article-page'
import { placeAt, recentCorrectionsOf } from '@/articles/web/history'
import { articleAt, languagesOfWork, sharePicture } from '@/articles/web/public'
import { placesInSeries } from '@/articles/web/series'
import { WithdrawnArticle } from '@/articles/web/withdrawn-article'
import { Discussion } from '@/discussion/web/discussion'
import { withQuotes } from '@/discussion/web/quoted'
import { unclearHistory } from '@/discussion/web/unclear-history'
import { UnclearLine } from '@/discussion/web/unclear-line'
import { newsletterFields } from '@/newsletter/web/newsletter-stamp'
import { env } from '@/platform/env'
import { thePublication } from '@/publication/web/public'
import { similarTo } from '@/search/web/similar'
import { SimilarArticles } from '@/search/web/similar-articles'
import { NewsletterBox } from '@/site/article/newsletter-box'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../frame'
import { leadOn } from '../../../lead-on'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await params
  const view = isLanguage(language) ? await articleAt(language, slug) : null
  if (!view) return { title: 'This article was withdrawn', robots: { index: false } }
  const path = pathsIn(language).article(slug)
  const translations = view.noindex ? {} : await languagesOfWork(view.work)
  return metadataOf({
    path,
    title: view.title,
    description: view.standfirst,
    language,
    picture: (await sharePicture(view.id)) ?? view.hero,
    noindex: view.noindex,
    // Of two in one language each names itself.
    translations: language in translations ? { ...translations, [language]: path } : translations,
    markdown: pathsIn(language).markdown(slug),
    feed: { path: pathsIn(language).feeds.comments(slug), title: `Comments: ${view.title}` },
    article: {
      published: view.published,
      changed: view.changed,
      authors: view.authors.map(({ name }) => name),
      topic: view.topics[0]?.title,
    },
  })
}

export default async function Page({ params }: Props) {
  const { language, slug } = await params
  if (!isLanguage(language)) notFound()
  const path = pathsIn(language).article(slug)
  const view = await articleAt(language, slug)
  if (!view) {
    const place = await placeAt(language, slug)
    const isWithdrawn = place !== null && !place.published
    return leadOn(path, isWithdrawn ? <WithdrawnArticle language={language} slug={slug} /> : undefined)
  }
  const { name, letterPromise } = await thePublication()
  const corrections = await recentCorrectionsOf(view.id)
  return (
    <Frame here={path} language={language} newsletterBox={false}>
      <ArticleJsonLd view={view} siteUrl={env().SITE_URL} publicationName={name} corrections={corrections} />
      <ArticlePage
        view={await withQuotes(view)}
        publicationName={name}
        address={`${env().SITE_URL}${path}`}
        discussion={<Discussion article={view.id} language={language} slug={slug} />}
        series={await placesInSeries(language, view.id)}
        unclear={<UnclearLine article={view.id} language={language} slug={slug} />}
        moreHistory={await unclearHistory(view.id, language, slug)}
        corrections={corrections}
        similar={<SimilarArticles posts={await similarTo(view.id, language)} language={language} />}
        newsletter={<NewsletterBox hidden={newsletterFields(letterPromise)} words={letterPromise} />}
      />
    </Frame>
  )
}
