import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { answered } from '@/discussion/web/public'
import { QuestionsPage, questionsStandfirst } from '@/discussion/web/questions-page'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({
    path: pathsIn(language).questions(),
    title: 'Answered questions',
    description: questionsStandfirst,
    language,
  })
}

export default async function Questions({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <Frame here={pathsIn(language).questions()} language={language}>
      <QuestionsPage cards={await answered(language)} language={language} />
    </Frame>
  )
}
