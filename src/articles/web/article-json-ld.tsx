import { JsonLd } from '@/site/json-ld'
import { pathsIn } from '@/site/paths'
import { article, breadcrumbList } from '@/site/structured'
import type { ArticleView } from '../article-view'

type Props = { view: ArticleView; siteUrl: string; publicationName: string }

/** Structured data of an article, from what the page shows. A credit without a signed text is not claimed. */
export function ArticleJsonLd({ view, siteUrl, publicationName }: Props) {
  const paths = pathsIn(view.language)
  const [topic] = view.topics
  const path = paths.article(view.slug)
  return (
    <>
      <JsonLd
        graph={article(siteUrl, {
          title: view.title,
          standfirst: view.standfirst,
          path,
          language: view.language,
          authors: view.authors.map(({ name, slug, role }) => ({ name, role, href: paths.person(slug) })),
          published: view.published,
          changed: view.changed,
          picture: view.hero,
          publisher: { name: publicationName },
        })}
      />
      <JsonLd
        graph={breadcrumbList(siteUrl, [
          { label: publicationName, href: paths.home() },
          ...(topic ? [{ label: topic.title, href: paths.topic(topic.slug) }] : []),
          { label: view.title, href: path },
        ])}
      />
    </>
  )
}
