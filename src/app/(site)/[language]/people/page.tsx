import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isServed } from '@/articles/web/public'
import { PersonRow } from '@/people/web/person-row'
import { people } from '@/people/web/public'
import { EmptyState } from '@/site/kit/empty-state'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { RowList } from '@/site/kit/row-list'
import { paths, pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

const standfirst = 'Who writes here, who checks it, and what stands behind their names.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({ path: paths.people(), title: 'People', description: standfirst, language })
}

export default async function People({ params }: Props) {
  const { language } = await params
  if (!(await isServed(language))) notFound()
  const all = await people()
  return (
    <Frame here={pathsIn(language).people()} language={language}>
      <Page>
        <PageHead title="People" standfirst={standfirst} />
        {all.length === 0 ? <EmptyState words="Nobody has a profile yet." /> : null}
        <RowList>
          {all.map((person) => (
            <PersonRow key={person.id} person={person} language={language} />
          ))}
        </RowList>
      </Page>
    </Frame>
  )
}
