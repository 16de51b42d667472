import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ArticlePages } from '@/articles/web/article-pages'
import { cardsAfter } from '@/articles/web/cards'
import { topicAt } from '@/articles/web/public'
import { topicPageAt } from '@/articles/web/topics'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../../../frame'
import { leadOn } from '../../../../../lead-on'
import { isPlace, metadataOfOlder } from '../../../../../older-pages'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string; after: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug, after } = await params
  const topic = await topicAt(slug)
  if (!topic) return { title: 'Not found', robots: { index: false } }
  return metadataOfOlder(pathsIn(language).olderOfTopic(slug, after), `${topic.title}: older articles`, language)
}

/** The articles of a topic, from the one behind this one on. */
export default async function OlderOfTopic({ params }: Props) {
  const { language, slug, after } = await params
  const paths = pathsIn(language)
  const topic = await topicPageAt(slug)
  if (!topic) return leadOn(paths.topic(slug))
  const list = { kind: 'topic', topic: topic.id, language, without: topic.startHere } as const
  const page = isPlace(language, after) ? await cardsAfter(list, after) : null
  if (!page) redirect(paths.topic(slug))
  return (
    <Frame here={paths.topic(slug)} language={language}>
      <Page width="wide">
        <PageHead
          title={`${topic.title}: older articles`}
          trail={[
            { label: 'Topics', href: paths.topics() },
            { label: topic.title, href: paths.topic(slug) },
          ]}
        />
        <ArticlePages
          page={page}
          first={paths.topic(slug)}
          olderThan={(place) => paths.olderOfTopic(slug, place)}
          withTopic={false}
        />
      </Page>
    </Frame>
  )
}
