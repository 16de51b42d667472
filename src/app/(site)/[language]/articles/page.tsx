import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePages } from '@/articles/web/article-pages'
import { firstCards } from '@/articles/web/cards'
import { isServed } from '@/articles/web/public'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

const standfirst = 'Everything we have published, the newest first.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({ path: pathsIn(language).articles(), title: 'Articles', description: standfirst, language })
}

export default async function Articles({ params }: Props) {
  const { language } = await params
  if (!(await isServed(language))) notFound()
  const paths = pathsIn(language)
  const page = await firstCards({ kind: 'all', language })
  return (
    <Frame here={paths.articles()} language={language}>
      <Page width="wide">
        <PageHead title="Articles" standfirst={standfirst} />
        <ArticlePages page={page} first={paths.articles()} olderThan={paths.olderArticles} isFirst />
      </Page>
    </Frame>
  )
}
