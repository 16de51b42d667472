import type { Metadata } from 'next'
import { ArticleList } from '@/articles/web/article-list'
import { isServed, ofTopic, topicAt } from '@/articles/web/public'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
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
  const topic = await topicAt(slug)
  if (!topic) return { title: 'Not found', robots: { index: false } }
  return metadataOf({
    path: pathsIn(language).topic(slug),
    title: topic.title,
    description: topic.summary || topic.title,
    language,
    feed: { path: pathsIn(language).feeds.topic(slug), title: topic.title },
  })
}

export default async function TopicPage({ params }: Props) {
  const { language, slug } = await params
  const topic = (await isServed(language)) ? await topicAt(slug) : null
  if (!topic) return leadOn(pathsIn(language).topic(slug))
  const paths = pathsIn(language)
  return (
    <Frame here={paths.topic(slug)} language={language}>
      <Page width="wide">
        <PageHead title={topic.title} standfirst={topic.summary} trail={[{ label: 'Topics', href: paths.topics() }]} />
        <ArticleList
          cards={await ofTopic(language, topic.id, 200)}
          withTopic={false}
          empty="Nothing is published about this yet."
        />
      </Page>
    </Frame>
  )
}
