import type { LinkView } from '../views'
import styles from './kit.module.css'

export type BreadcrumbProps = { trail: LinkView[] }

/** Where a page stands, from the widest to the nearest place above it. */
export function Breadcrumb({ trail }: BreadcrumbProps) {
  if (trail.length === 0) return null
  return (
    <nav className={styles.breadcrumb} aria-label="Breadcrumb" data-print="no">
      <ol>
        {trail.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
