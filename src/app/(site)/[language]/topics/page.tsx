import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isServed } from '@/articles/web/public'
import { TopicList } from '@/articles/web/topic-list'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

const standfirst = 'What we write about.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({ path: pathsIn(language).topics(), title: 'Topics', description: standfirst, language })
}

export default async function Topics({ params }: Props) {
  const { language } = await params
  if (!(await isServed(language))) notFound()
  const paths = pathsIn(language)
  return (
    <Frame here={paths.topics()} language={language}>
      <Page width="wide">
        <PageHead title="Topics" standfirst={standfirst} />
        <TopicList language={language} />
      </Page>
    </Frame>
  )
}
