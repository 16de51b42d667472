import type { Metadata } from 'next'
import { pathsIn } from './paths'
import { absolute } from './structured'
import type { PictureView } from './views'

export type PageFacts = {
  siteUrl: string
  publicationName: string
  /** Address of the page below the site's root. */
  path: string
  title: string
  description: string
  language?: string
  /** Off for samples, previews and pages that answer one person. */
  indexable: boolean
  picture?: PictureView
  /** Makes it an article to those who share it. ISO dates. */
  article?: { published: string; changed?: string; authors: string[]; topic?: string }
  /** A feed of this page's own, beside those of the site. */
  feed?: { path: string; title: string }
  /** The same text as Markdown: its address. */
  markdown?: string
  /** The same page in every language it stands in, this one included: `{ es: '/es/articles/…' }`. */
  translations?: Record<string, string>
}

/** Title, canonical address, sharing card, feeds and whether to index, as Next wants them. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { siteUrl, publicationName, path, title, description, language, indexable, picture, article } = facts
  const { feeds } = pathsIn(language)
  const url = absolute(siteUrl, path)
  const card = {
    siteName: publicationName,
    title,
    description,
    url,
    locale: language ?? 'en',
    images: picture && [
      { url: absolute(siteUrl, picture.src), width: picture.width, height: picture.height, alt: picture.alt },
    ],
  }
  return {
    metadataBase: new URL(siteUrl),
    title: title === publicationName ? title : `${title} · ${publicationName}`,
    description,
    alternates: {
      canonical: url,
      languages: Object.fromEntries(
        Object.entries(facts.translations ?? {}).map(([code, translation]) => [code, absolute(siteUrl, translation)]),
      ),
      types: {
        'application/rss+xml': facts.feed
          ? [
              { url: absolute(siteUrl, feeds.rss()), title: publicationName },
              { url: absolute(siteUrl, facts.feed.path), title: facts.feed.title },
            ]
          : absolute(siteUrl, feeds.rss()),
        'application/atom+xml': absolute(siteUrl, feeds.atom()),
        'application/feed+json': absolute(siteUrl, feeds.json()),
        ...(facts.markdown && { 'text/markdown': absolute(siteUrl, facts.markdown) }),
      },
    },
    robots: indexable ? { index: true, follow: true, 'max-image-preview': 'large' } : { index: false, follow: true },
    openGraph: article
      ? {
          ...card,
          type: 'article',
          publishedTime: article.published,
          modifiedTime: article.changed,
          authors: article.authors,
          section: article.topic,
        }
      : { ...card, type: 'website' },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
    formatDetection: { telephone: false },
  }
}
