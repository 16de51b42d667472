import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { questionAt, similarTo, takenBackAt } from '@/discussion/web/public'
import { questionDescription } from '@/discussion/web/question-description'
import { QuestionPage } from '@/discussion/web/question-page'
import { TakenBack } from '@/discussion/web/taken-back'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../frame'
import { leadOn } from '../../../lead-on'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await params
  const view = isLanguage(language) ? await questionAt(language, slug) : null
  if (!view) return { title: 'This answer is not here any more', robots: { index: false } }
  return metadataOf({
    // One that was replaced leaves the index, and gives what it was worth to the one that stands.
    path: view.replacedBy?.path ?? pathsIn(language).question(slug),
    title: view.title,
    description: questionDescription(view),
    language,
    article: { published: view.answeredAt, authors: view.answeredBy ? [view.answeredBy.name] : [] },
  })
}

export default async function Question({ params }: Props) {
  const { language, slug } = await params
  if (!isLanguage(language)) notFound()
  const view = await questionAt(language, slug)
  if (!view) {
    const path = pathsIn(language).question(slug)
    return leadOn(path, (await takenBackAt(language, slug)) ? <TakenBack language={language} /> : undefined)
  }
  return (
    <Frame here={pathsIn(language).question(slug)} language={language}>
      <QuestionPage view={view} similar={await similarTo(view.id, view.article?.id)} />
    </Frame>
  )
}
