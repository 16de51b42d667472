import { ArticleRow } from '@/site/kit/article-row'
import { EmptyState } from '@/site/kit/empty-state'
import { RowList } from '@/site/kit/row-list'
import { pathsIn } from '@/site/paths'
import type { ArticleCard } from '../cards'

type Props = {
  cards: ArticleCard[]
  withTopic?: boolean
  lead?: boolean
  level?: 2 | 3
  empty?: string
  columns?: boolean
}

/** Articles as rows, the newest first. */
export function ArticleList({
  cards,
  withTopic = true,
  lead,
  level = 2,
  empty = 'Nothing is published here yet.',
  columns,
}: Props) {
  if (cards.length === 0) return <EmptyState words={empty} />
  return (
    <RowList columns={columns}>
      {cards.map((card, index) => {
        const paths = pathsIn(card.language)
        const topic = withTopic ? card.topic : undefined
        return (
          <ArticleRow
            key={card.id}
            title={card.title}
            href={paths.article(card.slug)}
            standfirst={card.standfirst}
            topic={topic && { label: topic.title, href: paths.topic(topic.slug) }}
            picture={card.hero}
            date={{ iso: card.published }}
            lead={lead && index === 0}
            level={level}
          />
        )
      })}
    </RowList>
  )
}
