import { notFound, redirect } from 'next/navigation'
import { withQuotesInSections } from '@/discussion/web/quoted'
import { sheetBehind } from '@/reviews/web/open-links'
import { ReviewPage } from '@/reviews/web/review-page'
import { isLanguage } from '@/site/languages'
import { paths } from '@/site/paths'
import { Frame } from '../../../frame'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Review a text', robots: { index: false, follow: false }, referrer: 'no-referrer' }

type Props = { params: Promise<{ language: string; token: string }> }

/** What somebody was asked to review. Looking at it changes nothing. */
export default async function Review({ params }: Props) {
  const { language, token } = await params
  if (!isLanguage(language)) notFound()
  const sheet = await sheetBehind(token)
  if (!sheet) redirect(paths.reviewOver(token))
  return (
    <Frame language={language} newsletterBox={false}>
      <ReviewPage sheet={await withQuotesInSections(sheet)} token={token} />
    </Frame>
  )
}
