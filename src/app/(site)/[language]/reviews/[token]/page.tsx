import { notFound, redirect } from 'next/navigation'
import { articlesSigned } from '@/articles/web/reviewed'
import { deskBehind } from '@/reviews/web/open-links'
import { ReviewerDeskPage } from '@/reviews/web/reviewer-desk-page'
import { isLanguage } from '@/site/languages'
import { paths } from '@/site/paths'
import { Frame } from '../../../frame'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Your reviews', robots: { index: false, follow: false }, referrer: 'no-referrer' }

type Props = { params: Promise<{ language: string; token: string }> }

/** Everything that bears one person's name, for them alone. */
export default async function ReviewerDesk({ params }: Props) {
  const { language, token } = await params
  if (!isLanguage(language)) notFound()
  const desk = await deskBehind(token)
  if (!desk) redirect(paths.reviewerDeskOver(token))
  const articles = desk.credits.filter(({ subject }) => subject.kind === 'article').map(({ subject }) => subject.id)
  return (
    <Frame language={language} newsletterBox={false}>
      <ReviewerDeskPage desk={desk} token={token} articles={await articlesSigned(articles)} />
    </Frame>
  )
}
