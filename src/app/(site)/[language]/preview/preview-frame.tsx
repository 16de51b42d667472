import type { ReactNode } from 'react'
import { Notice } from '@/site/kit/notice'
import { Frame } from '../../frame'

/** What staff see before readers do, with a word about when those will. */
export const PreviewFrame = ({ says, children }: { says: string; children: ReactNode }) => (
  <Frame newsletterBox={false} live>
    <Notice kind="info">{says}</Notice>
    {children}
  </Frame>
)
