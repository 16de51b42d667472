import type { ReactNode } from 'react'
import styles from './footer.module.css'
import { pathsIn } from './paths'
import { standingLinks } from './standing-links'
import type { PublicationView } from './views'

export type FooterProps = { publication: PublicationView; letter?: ReactNode; language?: string }

/** The letter (where a page has no box of its own), the disclaimer, standing pages and feeds. */
export function Footer({ publication, letter, language }: FooterProps) {
  const { feeds } = pathsIn(language)
  const links = publication.footer.length > 0 ? publication.footer : standingLinks(language)
  return (
    <footer className={styles.footer} data-print="no">
      {letter}
      <div className={styles.foot}>
        <div className={styles.imprint}>
          <p className={styles.name}>{publication.name}</p>
          <p>{publication.tagline}</p>
        </div>
        <nav aria-label="About this site">
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="Feeds">
          <ul>
            <li>
              <a href={feeds.rss()}>RSS</a>
            </li>
            <li>
              <a href={feeds.atom()}>Atom</a>
            </li>
            <li>
              <a href={feeds.json()}>JSON Feed</a>
            </li>
          </ul>
        </nav>
        <p className={styles.disclaimer}>
          {publication.disclaimer ||
            'General information for families. It does not replace advice from a clinician who knows your child.'}
        </p>
      </div>
    </footer>
  )
}
