import type { ReactNode } from 'react'
import { NewsletterBox } from './article/newsletter-box'
import { FinishedMark } from './finished-mark'
import { Footer } from './footer'
import { Masthead } from './masthead'
import { SampleBanner } from './sample-banner'
import styles from './shell.module.css'
import type { PublicationView } from './views'

export type ShellProps = {
  publication: PublicationView
  /** Whether the footer carries the form "Newsletter" (default). Off where the page has a box of its own. */
  newsletterBox?: boolean
  /** Hidden fields of that form: signed form time and the like. */
  newsletterHidden?: Record<string, string>
  /** Address of this page, to mark it in the navigation. */
  here?: string
  language?: string
  /** Whether something in it needs the framework in the browser; then it is not sent without. */
  live?: boolean
  children: ReactNode
}

/** What every public page has around it: skip link, masthead, sample banner, main, footer. */
export function Shell({
  publication,
  newsletterBox = true,
  newsletterHidden = {},
  here,
  language,
  live = false,
  children,
}: ShellProps) {
  return (
    <>
      {live ? null : <FinishedMark />}
      <a className={styles.skip} href="#main">
        Skip to the text
      </a>
      <Masthead publication={publication} here={here} language={language} />
      {publication.sample ? <SampleBanner name={publication.name} className={styles.sample} /> : null}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer
        publication={publication}
        language={language}
        letter={
          newsletterBox ? (
            <NewsletterBox hidden={newsletterHidden} words={publication.letterPromise} plain />
          ) : undefined
        }
      />
    </>
  )
}
