import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ArticlePages } from '@/articles/web/article-pages'
import { cardsAfter } from '@/articles/web/cards'
import { profileAt } from '@/people/web/public'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../../../frame'
import { leadOn } from '../../../../../lead-on'
import { isPlace, metadataOfOlder } from '../../../../../older-pages'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string; after: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug, after } = await params
  const profile = await profileAt(slug)
  if (!profile) return { title: 'Not found', robots: { index: false } }
  return metadataOfOlder(pathsIn(language).olderOfPerson(slug, after), `Older articles by ${profile.name}`, language)
}

/** What somebody wrote, from the article behind this one on. */
export default async function OlderOfPerson({ params }: Props) {
  const { language, slug, after } = await params
  const paths = pathsIn(language)
  const profile = await profileAt(slug)
  if (!profile) return leadOn(paths.person(slug))
  const page = isPlace(language, after) ? await cardsAfter({ kind: 'person', person: profile.id }, after) : null
  if (!page) redirect(paths.person(slug))
  return (
    <Frame here={paths.person(slug)} language={language}>
      <Page>
        <PageHead
          title={`Older articles by ${profile.name}`}
          trail={[
            { label: 'People', href: paths.people() },
            { label: profile.name, href: paths.person(slug) },
          ]}
        />
        <ArticlePages page={page} first={paths.person(slug)} olderThan={(place) => paths.olderOfPerson(slug, place)} />
      </Page>
    </Frame>
  )
}
