import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordAt } from '@/articles/web/history'
import { articleAt } from '@/articles/web/public'
import { WithdrawnArticle } from '@/articles/web/withdrawn-article'
import { CommentsPage, hasComments, isKeptBySearch } from '@/discussion/web/comments-page'
import { type ThreadPlace, threadPlace } from '@/discussion/web/thread-place'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../../../frame'
import { metadataOf } from '../../../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string; place?: string[] }> }

const pathOf = (language: string, slug: string, place: ThreadPlace) => {
  const paths = pathsIn(language)
  if (place.is === 'thread') return paths.thread(slug, place.root, place.after)
  return paths.comments(slug, place.order === 'newest' && !place.after ? undefined : place.order, place.after)
}

async function whatIsThere({ params }: Props) {
  const { language, slug, place: parts } = await params
  const place = threadPlace(parts)
  const view = place && isLanguage(language) ? await articleAt(language, slug) : null
  if (!place || !view) return { language, slug, parts }
  const article = { id: view.id, slug, title: view.title, language }
  return { language, slug, place, view, article, isThere: await hasComments(article, place) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, slug, place, view, article, isThere } = await whatIsThere(props)
  if (!place || !isThere) return { title: 'Not found', robots: { index: false } }
  return metadataOf({
    path: pathOf(language, slug, place),
    title: `Questions and comments: ${view.title}`,
    description: `What readers asked and commented below “${view.title}”, and what was answered.`,
    language,
    noindex: view.noindex || !(await isKeptBySearch(article, place)),
    feed: { path: pathsIn(language).feeds.comments(slug), title: `Comments: ${view.title}` },
  })
}

export default async function Comments(props: Props) {
  const { language, slug, parts, place, view, article, isThere } = await whatIsThere(props)
  if (!view) {
    const record = await recordAt(language, slug, ['/comments', ...(parts ?? [])].join('/'))
    if (!record.published)
      return (
        <Frame>
          <WithdrawnArticle language={language} slug={slug} />
        </Frame>
      )
  }
  if (!place || !isThere) notFound()
  return (
    <Frame here={pathOf(language, slug, place)} language={language}>
      <CommentsPage article={article} place={place} />
    </Frame>
  )
}
