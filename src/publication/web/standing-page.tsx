import type { ReactNode } from 'react'
import { Disclosure } from '@/site/article/disclosure'
import { PageHead } from '@/site/kit/page-head'
import { RichText } from '@/site/rich-text/rich-text'
import type { StandingPage as View } from '../queries'

/** A standing page: title, one sentence, text. */
export function StandingPage({ page, children }: { page: View; children?: ReactNode }) {
  return (
    <>
      <PageHead title={page.title} standfirst={page.standfirst || undefined} />
      {page.earns ? <Disclosure sentences={page.disclosures} /> : null}
      <RichText blocks={page.body.blocks} pictures={page.pictures} />
      {children}
    </>
  )
}
