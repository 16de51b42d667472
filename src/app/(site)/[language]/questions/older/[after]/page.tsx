import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { answeredPage } from '@/discussion/web/public'
import { QUESTIONS_ON_A_PAGE, QuestionsPage, questionsStandfirst } from '@/discussion/web/questions-page'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../../frame'
import { isPlace } from '../../../../older-pages'
import { metadataOf } from '../../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; after: string }> }

/** Search engines follow it to the answers, and keep the answers. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, after } = await params
  return metadataOf({
    path: pathsIn(language).olderQuestions(after),
    title: 'Older answered questions',
    description: questionsStandfirst,
    language,
    noindex: true,
  })
}

/** The index of answers, from the one behind this one on. Where that one stands no more, the index begins anew. */
export default async function OlderQuestions({ params }: Props) {
  const { language, after } = await params
  if (!isPlace(language, after)) notFound()
  const page = await answeredPage(language, QUESTIONS_ON_A_PAGE, after)
  if (!page) redirect(pathsIn(language).questions())
  return (
    <Frame here={pathsIn(language).questions()} language={language}>
      <QuestionsPage page={page} language={language} older />
    </Frame>
  )
}
