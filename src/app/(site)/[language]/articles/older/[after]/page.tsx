import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ArticlePages } from '@/articles/web/article-pages'
import { cardsAfter } from '@/articles/web/cards'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../../frame'
import { isPlace, metadataOfOlder } from '../../../../older-pages'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; after: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, after } = await params
  return metadataOfOlder(pathsIn(language).olderArticles(after), 'Older articles', language)
}

/** The list of articles, from the one behind this one on. Where that one stands no more, the list begins anew. */
export default async function OlderArticles({ params }: Props) {
  const { language, after } = await params
  const paths = pathsIn(language)
  const page = isPlace(language, after) ? await cardsAfter({ kind: 'all', language }, after) : null
  if (!page) redirect(paths.articles())
  return (
    <Frame here={paths.articles()} language={language}>
      <Page width="wide">
        <PageHead title="Older articles" trail={[{ label: 'Articles', href: paths.articles() }]} />
        <ArticlePages page={page} first={paths.articles()} olderThan={paths.olderArticles} />
      </Page>
    </Frame>
  )
}
