import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Corrections } from '@/articles/web/corrections'
import { correctionsAfter } from '@/articles/web/public'
import { standingPage } from '@/publication/web/public'
import { StandingPage } from '@/publication/web/standing-page'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  const description = 'What we got wrong, what is right, and since when.'
  const paths = pathsIn(language)
  const feed = { path: paths.feeds.corrections(), title: 'Corrections' }
  return metadataOf({ path: paths.corrections(), title: 'Corrections', description, language, feed })
}

export default async function CorrectionsPage({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  const page = await standingPage('corrections')
  return (
    <Frame here={pathsIn(language).corrections()} language={language}>
      <Page>
        {page ? <StandingPage page={page} /> : <PageHead title="Corrections" />}
        <Corrections page={await correctionsAfter()} isFirst />
      </Page>
    </Frame>
  )
}
