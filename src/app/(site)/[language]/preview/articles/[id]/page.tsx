import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/articles/web/article-page'
import { previewOf } from '@/articles/web/preview'
import { PreviewRefresh } from '@/articles/web/preview-refresh.client'
import { withQuotes } from '@/discussion/web/quoted'
import { env } from '@/platform/env'
import { thePublication } from '@/publication/web/public'
import { similarToDraft } from '@/search/web/similar'
import { SimilarArticles } from '@/search/web/similar-articles'
import { PreviewFrame } from '../../preview-frame'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Preview', robots: { index: false } }

type Props = { params: Promise<{ id: string }> }

/** A draft as readers would see it, for signed-in staff; refreshes while they write. */
export default async function Preview({ params }: Props) {
  const asked = await headers()
  const view = await previewOf(asked, (await params).id)
  if (!view) notFound()
  return (
    <PreviewFrame says="A preview of the draft as it was last saved, a few seconds behind what you type. Readers do not see this until you publish it.">
      <PreviewRefresh serverUrl={env().SITE_URL} />
      <ArticlePage
        view={await withQuotes(view)}
        publicationName={(await thePublication()).name}
        address=""
        similar={
          <SimilarArticles posts={await similarToDraft(asked, view.id, view.language)} language={view.language} />
        }
      />
    </PreviewFrame>
  )
}
