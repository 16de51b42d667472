import type { ReactNode } from 'react'
import styles from './cards.module.css'
import { PaidLabel, relOf } from './paid-label'
import { hostOf, safeHref } from './safe-href'

export type VideoLinkProps = {
  title: string
  url: string
  provider: string
  words: string
  paid?: boolean
  children?: ReactNode
}

/** A video that loads nothing from outside: our own poster, what it says in words, and a plain link to where it plays. */
export function VideoLink({ title, url, provider, words, paid = false, children }: VideoLinkProps) {
  const href = safeHref(url)
  return (
    <figure className={styles.video}>
      {children ? (
        <div className={styles.poster}>
          {children}
          <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
            <circle cx="32" cy="32" r="31" fill="var(--paper)" />
            <path d="M26 20.5 45 32 26 43.5Z" fill="var(--accent)" />
          </svg>
        </div>
      ) : null}
      <figcaption>
        <b>{title}</b>
        <p>{words}</p>
        {href ? (
          <p>
            <a href={href} rel={relOf(paid)}>
              Play the video at {provider}
              {paid ? <PaidLabel /> : null}
            </a>{' '}
            (opens {hostOf(href)})
          </p>
        ) : null}
      </figcaption>
    </figure>
  )
}
