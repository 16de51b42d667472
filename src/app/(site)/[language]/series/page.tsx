import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isServed } from '@/articles/web/public'
import { allSeries } from '@/articles/web/series'
import { SeriesList } from '@/articles/web/series-list'
import { EmptyState } from '@/site/kit/empty-state'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

const standfirst = 'Articles that are read one after the other.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({ path: pathsIn(language).allSeries(), title: 'Series', description: standfirst, language })
}

export default async function AllSeries({ params }: Props) {
  const { language } = await params
  if (!(await isServed(language))) notFound()
  const paths = pathsIn(language)
  const series = await allSeries(language)
  return (
    <Frame here={paths.allSeries()} language={language}>
      <Page>
        <PageHead title="Series" standfirst={standfirst} />
        {series.length > 0 ? (
          <SeriesList series={series} language={language} level={2} />
        ) : (
          <EmptyState words="There is no series yet." next={{ label: 'See all articles', href: paths.articles() }} />
        )}
      </Page>
    </Frame>
  )
}
