import type { ReactNode } from 'react'
import { PlainShell } from './plain-shell'
import type { PlainFonts } from './plain-style'

export type PlainPageProps = {
  title: string
  /** When it says something else than the title. */
  heading?: string
  publicationName: string
  fonts?: PlainFonts
  /** The page’s address is somebody’s key. */
  secret?: boolean
  sample?: boolean
  children: ReactNode
}

/** The plain shell around one heading and what stands below it. */
export const PlainPage = ({ title, heading = title, children, ...shell }: PlainPageProps) => (
  <PlainShell {...shell} title={title} lang="en">
    <h1>{heading}</h1>
    {children}
  </PlainShell>
)
