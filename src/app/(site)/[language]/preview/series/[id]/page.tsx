import { headers } from 'next/headers'
import { previewOfSeries } from '@/articles/web/preview'
import { SeriesContents } from '@/articles/web/series-contents'
import { Page } from '@/site/kit/page'
import { FormPreview } from '../../preview-frame'

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
  return <FormPreview says="A preview that follows what you type. Readers see it as soon as you save." show={show} />
}
