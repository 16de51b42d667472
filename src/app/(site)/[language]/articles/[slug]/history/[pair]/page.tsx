import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DifferencePage } from '@/articles/web/difference-page'
import { historyAt, recordAt, surroundingsAt, versionAt, versionPair } from '@/articles/web/history'
import { WithdrawnArticle } from '@/articles/web/withdrawn-article'
import { Frame } from '../../../../../frame'
import { recordMetadata } from '../../record-metadata'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string; pair: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pair, ...article } = await params
  const { from, to } = versionPair(pair) ?? {}
  return recordMetadata(article, `From version ${from} to version ${to}`)
}

export default async function Page({ params }: Props) {
  const { language, slug, pair } = await params
  const wanted = versionPair(pair) ?? notFound()
  const { id, published } = await recordAt(language, slug, `/history/${pair}`)
  const history = published ? await historyAt(id) : null
  const from = history && (await versionAt(id, wanted.from))
  const to = history && (await versionAt(id, wanted.to))
  if (history && !(from && to)) notFound()
  return (
    <Frame language={language}>
      {history && from && to ? (
        <DifferencePage
          title={history.title}
          from={from}
          to={to}
          surroundings={await surroundingsAt(id, [from, to])}
          language={language}
          slug={slug}
        />
      ) : (
        <WithdrawnArticle language={language} slug={slug} />
      )}
    </Frame>
  )
}
