import { MoonMark } from './moon-mark'
import { pathsIn } from './paths'
import { SchemeSwitch } from './scheme-switch'
import { SearchLink } from './search-link'
import styles from './shell.module.css'
import { TextSize } from './text-size'
import type { PublicationView } from './views'

export type MastheadProps = { publication: PublicationView; here?: string; language?: string }

/** Name, main navigation and the way to the letter. On phones the navigation is a second row: no menu to open. */
export function Masthead({ publication, here, language }: MastheadProps) {
  const paths = pathsIn(language)
  return (
    <header className={styles.masthead} data-print="no">
      <a className={styles.wordmark} href={paths.home()}>
        {publication.logo ? (
          <img src={publication.logo.src} width={publication.logo.width} height={publication.logo.height} alt="" />
        ) : (
          <MoonMark />
        )}
        {publication.name}
      </a>
      <nav className={styles.nav} aria-label="Main">
        <ul>
          {publication.navigation.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.href === here ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
        <div className={styles.switches}>
          <SearchLink href={paths.search()} isHere={here === paths.search()} />
          <TextSize />
          <SchemeSwitch />
        </div>
      </nav>
      <a className="button quiet" href={paths.newsletter()}>
        Get the letter
      </a>
    </header>
  )
}
