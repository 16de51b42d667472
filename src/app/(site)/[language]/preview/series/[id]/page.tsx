import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { previewOfSeries } from '@/articles/web/preview'
import { SeriesContents } from '@/articles/web/series-contents'
import { FollowForm } from '@/site/follow-form.client'
import { Page } from '@/site/kit/page'
import { PreviewFrame } from '../../preview-frame'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Preview', robots: { index: false } }

type Props = { params: Promise<{ id: string }> }

/** The page of a series as readers would see it, for signed-in staff; follows what they type. */
export default async function Preview({ params }: Props) {
  const { id } = await params
  async function show(form?: unknown) {
    'use server'
    const found = await previewOfSeries(await headers(), id, 'en', form)
    return found ? (
      <Page>
        <SeriesContents series={found} language="en" />
      </Page>
    ) : undefined
  }
  const saved = await show()
  if (!saved) notFound()
  return (
    <PreviewFrame says="A preview that follows what you type. Readers see it as soon as you save.">
      <FollowForm show={show}>{saved}</FollowForm>
    </PreviewFrame>
  )
}
