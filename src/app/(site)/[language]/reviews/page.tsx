import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReviewsPage } from '@/reviews/web/reviews-page'
import { paths } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = (): Promise<Metadata> =>
  metadataOf({
    path: paths.reviews(),
    title: 'For reviewers',
    description: 'Everything that bears your name, and how to take your name back.',
    noindex: true,
  })

export default async function Reviews({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  return (
    <Frame here={paths.reviews()} language={language} newsletterBox={false}>
      <ReviewsPage />
    </Frame>
  )
}
