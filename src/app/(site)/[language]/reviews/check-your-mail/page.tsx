import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskCheckYourMail } from '@/reviews/web/desk-check-your-mail'
import { paths } from '@/site/paths'
import { Frame } from '../../../frame'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = (): Promise<Metadata> =>
  metadataOf({
    path: `${paths.reviews()}/check-your-mail`,
    title: 'Check your mail',
    description: 'What happens when a reviewer asks for a link.',
    noindex: true,
  })

export default async function CheckYourMail({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  return (
    <Frame language={language} newsletterBox={false}>
      <DeskCheckYourMail />
    </Frame>
  )
}
