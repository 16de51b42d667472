import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { recordAt, versionNumber } from '@/articles/web/history'
import { sinceAt } from '@/articles/web/since'
import { SincePage } from '@/articles/web/since-page'
import { WithdrawnArticle } from '@/articles/web/withdrawn-article'
import { Frame } from '../../../../../frame'
import { recordMetadata } from '../../record-metadata'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, ...article } = await params
  return recordMetadata(article, `What changed since version ${number}`)
}

export default async function Page({ params }: Props) {
  const { language, slug, number } = await params
  const wanted = versionNumber(number) ?? notFound()
  const { id, published } = await recordAt(language, slug, `/since/${wanted}`)
  const told = published ? await sinceAt(id, language, slug, wanted) : null
  if (published && !told) notFound()
  return (
    <Frame language={language}>
      {told ? <SincePage {...told} /> : <WithdrawnArticle language={language} slug={slug} />}
    </Frame>
  )
}
