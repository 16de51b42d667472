import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isServed, topics } from '@/articles/web/public'
import { CardLink } from '@/site/kit/card-link'
import { EmptyState } from '@/site/kit/empty-state'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { RowList } from '@/site/kit/row-list'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

const standfirst = 'What we write about.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({ path: pathsIn(language).topics(), title: 'Topics', description: standfirst, language })
}

export default async function Topics({ params }: Props) {
  const { language } = await params
  if (!(await isServed(language))) notFound()
  const paths = pathsIn(language)
  const all = await topics()
  return (
    <Frame here={paths.topics()} language={language}>
      <Page>
        <PageHead title="Topics" standfirst={standfirst} />
        {all.length === 0 ? <EmptyState words="There are no topics yet." /> : null}
        <RowList>
          {all.map(({ id, title, slug, summary }) => (
            <CardLink key={id} title={title} href={paths.topic(slug)} words={summary} level={2} />
          ))}
        </RowList>
      </Page>
    </Frame>
  )
}
