import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AskPage, askStandfirst } from '@/discussion/web/ask-page'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../frame'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({
    path: pathsIn(language).ask(),
    title: 'Ask a question',
    description: askStandfirst,
    language,
  })
}

export default async function Ask({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <Frame here={pathsIn(language).ask()} language={language}>
      <AskPage language={language} />
    </Frame>
  )
}
