import { notFound } from 'next/navigation'
import { TestLetter } from '@/newsletter/web/test-letter-page'
import { Frame } from '../../../frame'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = async ({ params }: Props) =>
  metadataOf({
    path: '/newsletter/test-letter',
    title: 'This was a test letter',
    description: 'Nothing happens here.',
    language: (await params).language,
    noindex: true,
  })

export default async function Page({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  return (
    <Frame language={language} newsletterBox={false}>
      <TestLetter />
    </Frame>
  )
}
