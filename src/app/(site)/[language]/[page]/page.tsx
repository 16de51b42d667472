import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { redirectAt } from '@/articles/web/public'
import { standingPage } from '@/publication/web/public'
import { StandingPage } from '@/publication/web/standing-page'
import { Page } from '@/site/kit/page'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; page: string }> }

const addressOf = (language: string, page: string) => `${pathsIn(language).home().replace(/\/$/, '')}/${page}`

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, page } = await params
  const standing = isLanguage(language) ? await standingPage(page) : null
  if (!standing) return { title: 'Not found', robots: { index: false } }
  return metadataOf({
    path: addressOf(language, page),
    title: standing.title,
    description: standing.standfirst || standing.title,
    language,
  })
}

export default async function Standing({ params }: Props) {
  const { language, page } = await params
  const path = addressOf(language, page)
  const standing = isLanguage(language) ? await standingPage(page) : null
  if (!standing) {
    const to = await redirectAt(isLanguage(language) ? path : `/${language}/${page}`)
    if (to) permanentRedirect(to)
    notFound()
  }
  return (
    <Frame here={path} language={language}>
      <Page>
        <StandingPage page={standing} />
      </Page>
    </Frame>
  )
}
