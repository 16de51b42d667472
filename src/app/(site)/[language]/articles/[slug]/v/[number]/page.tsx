import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordAt, surroundingsAt, versionAt, versionNumber } from '@/articles/web/history'
import { VersionPage } from '@/articles/web/version-page'
import { WithdrawnArticle } from '@/articles/web/withdrawn-article'
import { wordsQuotedInText } from '@/discussion/web/quoted'
import { Frame } from '../../../../../frame'
import { recordMetadata } from '../../record-metadata'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, ...article } = await params
  return recordMetadata(article, `Version ${number}`)
}

export default async function Page({ params }: Props) {
  const { language, slug, number } = await params
  const wanted = versionNumber(number) ?? notFound()
  const { id, published } = await recordAt(language, slug, `/v/${wanted}`)
  const version = published ? await versionAt(id, wanted) : null
  if (published && !version) notFound()
  return (
    <Frame language={language}>
      {version ? (
        <VersionPage
          version={version}
          surroundings={await surroundingsAt(id, [version])}
          language={language}
          slug={slug}
          words={await wordsQuotedInText(version.text)}
        />
      ) : (
        <WithdrawnArticle language={language} slug={slug} />
      )}
    </Frame>
  )
}
