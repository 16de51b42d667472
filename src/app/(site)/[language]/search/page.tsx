import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { ArticleList } from '@/articles/web/article-list'
import { isServed, latest, topics } from '@/articles/web/public'
import { factsOfForm } from '@/discussion/web/public'
import { WhereToCall } from '@/discussion/web/steps-shown'
import { type Params, readParams } from '@/search/web/asked'
import { find } from '@/search/web/find'
import { SearchPage } from '@/search/web/search-page'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ language: string }>; searchParams: Promise<Params> }

const NEWEST = 3

/**
 * What was looked for stands in no title: a title is read over a shoulder, and kept in a history. Search engines keep the
 * way in and no results.
 */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { language } = await params
  const metadata = await metadataOf({
    path: pathsIn(language).search(),
    title: 'Search',
    description: 'Find articles and answered questions.',
    language,
    noindex: Object.keys(await searchParams).length > 0,
  })
  return { ...metadata, referrer: 'no-referrer' }
}

export default async function Search({ params, searchParams }: Props) {
  const { language } = await params
  if (!(await isServed(language))) notFound()
  const asked = readParams(await searchParams)
  const answer = asked.q.trim() ? await find({ ...asked, language }, await headers()) : undefined
  const hasHits = answer?.state === 'found' && answer.found.hits.length > 0
  const dangers = answer?.state === 'found' ? answer.found.dangers : []
  return (
    <Frame here={pathsIn(language).search()} language={language} newsletterBox={false}>
      <SearchPage
        asked={asked}
        answer={answer}
        language={language}
        topics={await topics()}
        call={
          dangers.length > 0 && (
            <WhereToCall dangers={dangers} region={(await factsOfForm()).region} level={2} message="none" />
          )
        }
        newest={hasHits ? null : <ArticleList cards={await latest(language, NEWEST)} level={3} />}
      />
    </Frame>
  )
}
