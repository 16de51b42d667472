import { ArticleRow } from '@/site/kit/article-row'
import { DateText } from '@/site/kit/date-text'
import { EmptyState } from '@/site/kit/empty-state'
import { RowList } from '@/site/kit/row-list'
import { pathsIn } from '@/site/paths'
import type { Topic } from '../topics'
import { countOf, newestOf } from './cards'
import { topics } from './public'

/** Every topic, in the editors' order: its line, how many articles it has, and the newest. */
export async function TopicList({ language }: { language: string }) {
  const rows = await Promise.all((await topics()).map((topic) => rowOf(topic, language)))
  if (rows.length === 0) return <EmptyState words="There are no topics yet." />
  return (
    <RowList>
      {rows.map(({ topic, many, newest, picture }) => (
        <ArticleRow
          key={topic.id}
          title={topic.title}
          href={pathsIn(language).topic(topic.slug)}
          standfirst={topic.summary}
          picture={picture}
          level={2}
          note={
            newest ? (
              <>
                {many === 1 ? 'One article' : `${many} articles`}, the newest:{' '}
                <a href={pathsIn(newest.language).article(newest.slug)}>{newest.title}</a>,{' '}
                <DateText iso={newest.published} />
              </>
            ) : (
              'Nothing is published about this yet.'
            )
          }
        />
      ))}
    </RowList>
  )
}

/** The picture is that of the newest article that is about this topic before any other, so that no two show the same. */
async function rowOf(topic: Topic, language: string) {
  const list = { kind: 'topic', topic: topic.id, language } as const
  const cards = await newestOf(list, 6)
  const own = cards.find((card) => card.topic?.id === topic.id && card.hero)
  return { topic, many: await countOf(list), newest: cards[0], picture: own?.hero }
}
