import { notFound } from 'next/navigation'
import { Erased } from '@/newsletter/web/after-leaving'
import { Frame } from '../../../frame'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = async ({ params }: Props) =>
  metadataOf({
    path: '/newsletter/erased',
    title: 'It is erased',
    description: 'We keep nothing by which we could find you.',
    language: (await params).language,
    noindex: true,
  })

export default async function Page({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  return (
    <Frame language={language} newsletterBox={false}>
      <Erased />
    </Frame>
  )
}
