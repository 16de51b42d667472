import { JsonLd } from '@/site/json-ld'
import { pathsIn } from '@/site/paths'
import { sourceLinks } from '@/site/rich-text/source-view'
import { sourceViews } from '@/site/rich-text/source-views'
import { breadcrumbList, checkable } from '@/site/structured'
import { articlePage, type ReviewerFacts } from '@/site/structured-article'
import type { ArticleView } from '../article-view'
import type { CorrectionView } from '../queries'

type Props = { view: ArticleView; siteUrl: string; publicationName: string; corrections: CorrectionView[] }

/** Structured data of an article, from what the page shows and from recorded events alone. */
export function ArticleJsonLd({ view, siteUrl, publicationName, corrections }: Props) {
  const paths = pathsIn(view.language)
  const [topic] = view.topics
  const path = paths.article(view.slug)
  return (
    <>
      <JsonLd
        graph={articlePage(siteUrl, {
          title: view.title,
          standfirst: view.standfirst,
          path,
          language: view.language,
          authors: view.authors.map(({ name, slug, role, credentials }) => ({
            name,
            role,
            href: paths.person(slug),
            credentials: checkable(credentials),
          })),
          published: view.published,
          changed: view.changed,
          picture: view.hero,
          publisher: {
            name: publicationName,
            correctionsPath: paths.corrections(),
            principlesPath: paths.editorialPolicy(),
          },
          reviewedBy: reviewersOf(view),
          lastReviewed: dayOfWholeReview(view),
          citations: sourceViews(view.sources).map((source) => ({
            ...source,
            links: sourceLinks(source).map(({ href }) => href),
          })),
          corrections,
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

/** Those whose signature covers every word that stands here now, and who want to be named. */
function reviewersOf({ review, language }: ArticleView): ReviewerFacts[] {
  if (review.kind !== 'current' && review.kind !== 'due') return []
  return review.credits
    .filter(({ kind, whole, shownAs }) => whole && (kind === 'current' || kind === 'due') && shownAs !== 'credential')
    .map(({ name, credential, shownAs, person }) => ({
      name,
      credential: shownAs === 'name' ? '' : credential,
      href: person && pathsIn(language).person(person.slug),
    }))
}

/** The day that the page shows, where it may be said of the whole page: of a part, schema.org has no way to speak. */
const dayOfWholeReview = ({ review }: ArticleView): string | undefined =>
  review.isDayOfWhole ? review.lastReviewed : undefined
