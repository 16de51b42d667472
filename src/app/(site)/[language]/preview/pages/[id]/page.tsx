import { headers } from 'next/headers'
import { previewOfPage } from '@/publication/web/preview'
import { StandingPage } from '@/publication/web/standing-page'
import { Page } from '@/site/kit/page'
import { FormPreview } from '../../preview-frame'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Preview', robots: { index: false } }

type Props = { params: Promise<{ id: string }> }

/** A standing page as readers would see it, for signed-in staff; follows what they type. */
export default async function Preview({ params }: Props) {
  const { id } = await params
  async function show(form?: unknown) {
    'use server'
    const found = await previewOfPage(await headers(), id, form)
    return found ? (
      <Page>
        <StandingPage page={found} />
      </Page>
    ) : undefined
  }
  return (
    <FormPreview says="A preview that follows what you type. Readers do not see it until you publish it." show={show} />
  )
}
