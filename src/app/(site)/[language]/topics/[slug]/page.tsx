import type { Metadata } from 'next'
import { isServed, topicAt } from '@/articles/web/public'
import { TopicContents } from '@/articles/web/topic-contents'
import { topicPageAt } from '@/articles/web/topics'
import { AnsweredOfTopic } from '@/discussion/web/answered-questions'
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
  const topic = (await isServed(language)) ? await topicPageAt(slug) : null
  if (!topic) return leadOn(pathsIn(language).topic(slug))
  return (
    <Frame here={pathsIn(language).topic(slug)} language={language}>
      <Page width="wide">
        <TopicContents
          topic={topic}
          language={language}
          answered={<AnsweredOfTopic language={language} topic={topic.id} />}
        />
      </Page>
    </Frame>
  )
}
