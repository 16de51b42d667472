import type { Metadata } from 'next'
import { isServed } from '@/articles/web/public'
import { seriesAt } from '@/articles/web/series'
import { SeriesContents } from '@/articles/web/series-contents'
import { Page } from '@/site/kit/page'
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
  const series = await seriesAt(language, slug)
  if (!series) return { title: 'Not found', robots: { index: false } }
  return metadataOf({
    path: pathsIn(language).series(slug),
    title: series.title,
    description: series.summary || series.title,
    language,
    picture: series.picture,
    noindex: series.cards.length === 0,
  })
}

export default async function SeriesPage({ params }: Props) {
  const { language, slug } = await params
  const series = (await isServed(language)) ? await seriesAt(language, slug) : null
  if (!series) return leadOn(pathsIn(language).series(slug))
  return (
    <Frame here={pathsIn(language).series(slug)} language={language}>
      <Page>
        <SeriesContents series={series} language={language} />
      </Page>
    </Frame>
  )
}
