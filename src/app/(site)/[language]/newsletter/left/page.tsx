import { notFound } from 'next/navigation'
import { Left } from '@/newsletter/web/after-leaving'
import { Frame } from '../../../frame'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = async ({ params }: Props) =>
  metadataOf({
    path: '/newsletter/left',
    title: 'Thank you',
    description: 'You have left, and no more letters come.',
    language: (await params).language,
    noindex: true,
  })

export default async function Page({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  return (
    <Frame language={language} newsletterBox={false}>
      <Left />
    </Frame>
  )
}
