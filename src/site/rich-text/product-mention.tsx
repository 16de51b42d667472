import type { ReactNode } from 'react'
import styles from './cards.module.css'
import { PaidLabel, relOf } from './paid-label'
import { safeHref } from './safe-href'

export type ProductMentionProps = { name: string; url: string; disclosure: string; paid: boolean; children?: ReactNode }

/** A product with its disclosure beside it; a link that earns money says so in words and in `rel`. */
export function ProductMention({ name, url, disclosure, paid, children }: ProductMentionProps) {
  const href = safeHref(url)
  return (
    <div className={styles.product}>
      <p className={styles.productName}>
        {href ? (
          <a href={href} rel={relOf(paid)}>
            {name}
            {paid ? <PaidLabel /> : null}
          </a>
        ) : (
          name
        )}
      </p>
      {children}
      {disclosure ? <p className={styles.disclosure}>{disclosure}</p> : null}
    </div>
  )
}
