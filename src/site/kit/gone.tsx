import type { ReactNode } from 'react'
import type { LinkView } from '../views'
import { Page } from './page'
import { PageHead } from './page-head'

export type GoneProps = { title: string; standfirst: string; trail?: LinkView[]; children?: ReactNode }

/**
 * A page about what stood at its address and was taken back. A page of Next's cannot answer 410: the listener reads the
 * mark and does (`bin/kept-bytes.mjs`).
 */
export function Gone({ title, standfirst, trail, children }: GoneProps) {
  return (
    <Page>
      <meta name="bedside-status" content="410" />
      <PageHead title={title} standfirst={standfirst} trail={trail} />
      {children}
    </Page>
  )
}
