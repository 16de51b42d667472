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
  children: ReactNode
}

/** The plain shell around one heading and what stands below it. */
export const PlainPage = ({ title, heading = title, publicationName, fonts, secret, children }: PlainPageProps) => (
  <PlainShell title={title} lang="en" publicationName={publicationName} fonts={fonts} secret={secret}>
    <h1>{heading}</h1>
    {children}
  </PlainShell>
)
