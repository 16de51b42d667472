import type { ReactNode } from 'react'
import { EmptyState } from '@/site/kit/empty-state'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import type { TopicPage } from '../topic-page'
import { ArticlePages } from './article-pages'
import { cardsAt, firstCards } from './cards'
import { ContentsList } from './contents-list'
import { IntroductionWords } from './introduction-words'
import { seriesOfTopic } from './series'
import { SeriesList } from './series-list'

type Props = { topic: TopicPage; language: string; answered: ReactNode }

/** A topic as a contents page: what to know first, where to start, series, everything else, what readers asked. */
export async function TopicContents({ topic, language, answered }: Props) {
  const paths = pathsIn(language)
  const start = (await cardsAt(topic.startHere)).filter((card) => card.language === language)
  const series = await seriesOfTopic(language, topic.id)
  const rest = await firstCards({ kind: 'topic', topic: topic.id, language, without: topic.startHere })
  const isEmpty = start.length === 0 && rest.cards.length === 0
  return (
    <>
      <PageHead title={topic.title} standfirst={topic.summary} trail={[{ label: 'Topics', href: paths.topics() }]} />
      <IntroductionWords introduction={topic.introduction} language={language} />
      {isEmpty ? (
        <EmptyState
          words="Nothing is published about this yet."
          next={{ label: 'See all articles', href: paths.articles() }}
        />
      ) : null}
      {start.length > 0 ? (
        <Section id="start" title="Start here">
          <ContentsList cards={start} />
        </Section>
      ) : null}
      {series.length > 0 ? (
        <Section id="series" title="Read one after the other">
          <SeriesList series={series} language={language} columns />
        </Section>
      ) : null}
      {rest.cards.length > 0 ? (
        <Section id="articles" title={start.length > 0 ? 'Everything else, the newest first' : 'Articles'}>
          <ArticlePages
            page={rest}
            first={paths.topic(topic.slug)}
            olderThan={(after) => paths.olderOfTopic(topic.slug, after)}
            isFirst
            withTopic={false}
            level={3}
          />
        </Section>
      ) : null}
      {answered}
      <p>
        <a href={paths.feeds.topic(topic.slug)}>Follow this topic by feed</a>
      </p>
    </>
  )
}
