import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Corrections } from '@/articles/web/corrections'
import { correctionsAfter } from '@/articles/web/public'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { paths, pathsIn } from '@/site/paths'
import { Frame } from '../../../../frame'
import { isPlace, metadataOfOlder } from '../../../../older-pages'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; after: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, after } = await params
  return metadataOfOlder(pathsIn(language).olderCorrections(after), 'Older corrections', language)
}

export default async function OlderCorrections({ params }: Props) {
  const { language, after } = await params
  if (language !== 'en') notFound()
  const page = isPlace(language, after) ? await correctionsAfter(after) : null
  if (!page) redirect(paths.corrections())
  return (
    <Frame here={paths.corrections()} language={language}>
      <Page>
        <PageHead title="Older corrections" trail={[{ label: 'Corrections', href: paths.corrections() }]} />
        <Corrections page={page} isFirst={false} />
      </Page>
    </Frame>
  )
}
