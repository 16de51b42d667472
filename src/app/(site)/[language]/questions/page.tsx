import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { answeredPage } from '@/discussion/web/public'
import { QUESTIONS_ON_A_PAGE, QuestionsPage, questionsStandfirst } from '@/discussion/web/questions-page'
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
    feed: { path: pathsIn(language).feeds.questions(), title: 'Answered questions' },
  })
}

export default async function Questions({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const page = (await answeredPage(language, QUESTIONS_ON_A_PAGE)) ?? notFound()
  return (
    <Frame here={pathsIn(language).questions()} language={language}>
      <QuestionsPage page={page} language={language} />
    </Frame>
  )
}
