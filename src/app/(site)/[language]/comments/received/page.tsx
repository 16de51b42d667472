import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReceivedPage } from '@/discussion/web/received-page'
import { isLanguage } from '@/site/languages'
import { Frame } from '../../../frame'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({
    path: '/comments/received',
    title: 'Thank you, we have it',
    description: 'What happens with a comment or question.',
    language,
    noindex: true,
  })
}

export default async function Received({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <Frame language={language}>
      <ReceivedPage language={language} />
    </Frame>
  )
}
