import { Hero } from '@/site/article/hero'
import { EmptyState } from '@/site/kit/empty-state'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { ContentsList } from './contents-list'
import { IntroductionWords } from './introduction-words'
import type { SeriesAt } from './series'

/** A series: what it is about, and its parts in order. */
export function SeriesContents({ series, language }: { series: SeriesAt; language: string }) {
  const paths = pathsIn(language)
  const { title, summary, topic, picture, introduction, cards } = series
  const trail = topic
    ? [{ label: topic.title, href: paths.topic(topic.slug) }]
    : [{ label: 'Series', href: paths.allSeries() }]
  return (
    <>
      <PageHead title={title} standfirst={summary} trail={trail} />
      {picture ? <Hero picture={picture} /> : null}
      <IntroductionWords introduction={introduction} language={language} />
      {cards.length === 0 ? (
        <EmptyState
          words="No part of this series is published yet."
          next={{ label: 'See all articles', href: paths.articles() }}
        />
      ) : (
        <Section id="parts" title={cards.length === 1 ? 'The first part' : `${cards.length} parts`}>
          <ContentsList cards={cards} />
        </Section>
      )}
    </>
  )
}
