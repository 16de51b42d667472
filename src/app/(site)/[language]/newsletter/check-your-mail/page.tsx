import { notFound } from 'next/navigation'
import { CheckYourMail } from '@/newsletter/web/check-your-mail'
import { Frame } from '../../../frame'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = async ({ params }: Props) =>
  metadataOf({
    path: '/newsletter/check-your-mail',
    title: 'Check your mail',
    description: 'One step is left.',
    language: (await params).language,
    noindex: true,
  })

export default async function Page({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  return (
    <Frame language={language} newsletterBox={false}>
      <CheckYourMail />
    </Frame>
  )
}
