import type { ReactNode } from 'react'
import { PageHead } from '@/site/kit/page-head'
import { RichText } from '@/site/rich-text/rich-text'
import type { StandingPage as View } from '../queries'

/** A standing page: title, one sentence, text. */
export function StandingPage({ page, children }: { page: View; children?: ReactNode }) {
  return (
    <>
      <PageHead title={page.title} standfirst={page.standfirst || undefined} />
      <RichText blocks={page.body.blocks} pictures={page.pictures} />
      {children}
    </>
  )
}
