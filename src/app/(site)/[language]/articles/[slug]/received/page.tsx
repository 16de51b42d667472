import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleAt } from '@/articles/web/public'
import { ReceivedPage } from '@/discussion/web/received-page'
import { isLanguage } from '@/site/languages'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../../../frame'
import { metadataOf } from '../../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await params
  return metadataOf({
    path: pathsIn(language).received(slug),
    title: 'Thank you, we have it',
    description: 'What happens with a comment or question.',
    language,
    noindex: true,
  })
}

export default async function Received({ params }: Props) {
  const { language, slug } = await params
  const view = isLanguage(language) ? await articleAt(language, slug) : null
  if (!view) notFound()
  return (
    <Frame language={language}>
      <ReceivedPage language={language} article={{ title: view.title, slug }} />
    </Frame>
  )
}
