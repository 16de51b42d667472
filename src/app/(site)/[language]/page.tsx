import type { Metadata } from 'next'
import { ArticleList } from '@/articles/web/article-list'
import { isServed, latest, topics } from '@/articles/web/public'
import { ReviewedLately } from '@/articles/web/reviewed-lately'
import { allSeries } from '@/articles/web/series'
import { SeriesList } from '@/articles/web/series-list'
import { AnsweredQuestions } from '@/discussion/web/answered-questions'
import { Greetings } from '@/people/web/greetings'
import { env } from '@/platform/env'
import { thePublication } from '@/publication/web/public'
import { JsonLd } from '@/site/json-ld'
import { CardLink } from '@/site/kit/card-link'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { RowList } from '@/site/kit/row-list'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { organization } from '@/site/structured'
import { Frame } from '../frame'
import { metadataOf } from '../page-facts'
import { Standing, standingMetadata } from '../standing'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!(await isServed(language))) return standingMetadata(language)
  const { name, tagline, introduction } = await thePublication()
  return metadataOf({
    path: pathsIn(language).home(),
    title: name,
    description: tagline || introduction || name,
    language,
  })
}

export default async function Home({ params }: Props) {
  const { language } = await params
  if (!(await isServed(language))) return <Standing slug={language} />
  const paths = pathsIn(language)
  const { name, tagline, introduction, logo } = await thePublication()
  const series = await allSeries(language)
  return (
    <Frame here={paths.home()} language={language}>
      <JsonLd
        graph={organization(env().SITE_URL, {
          name,
          logo,
          policies: { corrections: paths.corrections(), editorial: paths.editorialPolicy() },
        })}
      />
      <Page width="wide">
        <PageHead title={tagline || name} standfirst={introduction} />
        <Section id="new" title="New">
          <ArticleList cards={await latest(language, 7)} lead level={3} empty="The first article is being written." />
          <p>
            <a href={paths.articles()}>All articles</a>
          </p>
        </Section>
        <Greetings language={language} />
        <ReviewedLately language={language} />
        <AnsweredQuestions language={language} />
        {series.length > 0 ? (
          <Section id="series" title="Series">
            <SeriesList series={series} language={language} columns />
          </Section>
        ) : null}
        <Section id="topics" title="Topics">
          <RowList columns>
            {(await topics()).map(({ id, title, slug, summary }) => (
              <CardLink key={id} title={title} href={paths.topic(slug)} words={summary} />
            ))}
          </RowList>
        </Section>
      </Page>
    </Frame>
  )
}
