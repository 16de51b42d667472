import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { FollowForm } from '@/site/follow-form.client'
import { Notice } from '@/site/kit/notice'
import { Frame } from '../../frame'

/** What staff see before readers do, with a word about when those will. */
export const PreviewFrame = ({ says, children }: { says: string; children: ReactNode }) => (
  <Frame newsletterBox={false} live>
    <Notice kind="info">{says}</Notice>
    {children}
  </Frame>
)

type FormPreviewProps = {
  says: string
  /** A server function: the page with what stands in a form, or as it was saved last; nothing for whoever may not see it. */
  show: (form?: unknown) => Promise<ReactNode>
}

/** A page that follows the form beside it. */
export async function FormPreview({ says, show }: FormPreviewProps) {
  const saved = (await show()) ?? notFound()
  return (
    <PreviewFrame says={says}>
      <FollowForm show={show}>{saved}</FollowForm>
    </PreviewFrame>
  )
}
