import { DateText } from '@/site/kit/date-text'
import { Gone } from '@/site/kit/gone'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { ArticleList } from './article-list'
import { placeAt } from './history'
import { latest, ofTopic, topics } from './public'

type Props = { language: string; slug: string }

/**
 * Stands at the address of an article that was withdrawn, and at every one of its record. Its title is part of the text
 * that was taken back, so the page says none.
 */
export async function WithdrawnArticle({ language, slug }: Props) {
  const place = await placeAt(language, slug)
  if (!place) return <Gone title="This page is gone" standfirst="What stood here was taken down for good." />
  const topic = (await topics()).find(({ id }) => id === place.topics[0])
  const paths = pathsIn(language)
  return (
    <Gone
      title="This article was withdrawn"
      standfirst="The publication took it back. Its text and its history are not shown any more."
      trail={topic ? [{ label: topic.title, href: paths.topic(topic.slug) }] : []}
    >
      <p>
        {place.withdrawnAt ? (
          <>
            It was withdrawn on <DateText iso={place.withdrawnAt} length="long" />.{' '}
          </>
        ) : null}
        That it was published, and when, can still be checked:{' '}
        <a href={paths.historyJson(slug)}>the record without the texts (JSON)</a>. If you have used what it said, please{' '}
        <a href={paths.contact()}>ask us</a> or your own clinician.
      </p>
      <Section id="instead" title={topic ? `What we have about ${topic.title.toLowerCase()}` : 'Newest articles'}>
        <ArticleList
          cards={topic ? await ofTopic(language, topic.id, 3) : await latest(language, 3)}
          withTopic={false}
          level={3}
        />
        <p>
          {topic ? <a href={paths.topic(topic.slug)}>All about {topic.title.toLowerCase()}</a> : null}
          {topic ? ' · ' : null}
          <a href={paths.articles()}>See all articles</a> · <a href={paths.ask()}>Ask a question</a>
        </p>
      </Section>
    </Gone>
  )
}
