import { ArticleList } from '@/articles/web/article-list'
import { latest, topics } from '@/articles/web/public'
import { ShortSearchForm } from '@/search/web/search-form'
import { CardLink } from '@/site/kit/card-link'
import { RowList } from '@/site/kit/row-list'
import { Section } from '@/site/kit/section'
import { paths } from '@/site/paths'

/** Where somebody may go who found no page: the search, topics, what is new, and asking. */
export async function WaysOn() {
  const known = await topics()
  return (
    <>
      <ShortSearchForm action={paths.search()} />
      <p>
        <a href={paths.articles()}>See all articles</a> · <a href={paths.questions()}>Answered questions</a> ·{' '}
        <a href={paths.ask()}>Ask a question</a>
      </p>
      {known.length > 0 ? (
        <Section id="topics" title="Topics">
          <RowList columns>
            {known.map(({ id, title, slug }) => (
              <CardLink key={id} title={title} href={paths.topic(slug)} />
            ))}
          </RowList>
        </Section>
      ) : null}
      <Section id="new" title="New">
        <ArticleList cards={await latest('en', 3)} level={3} empty="The first article is being written." />
      </Section>
    </>
  )
}
