import type { ReactNode } from 'react'
import styles from './kit.module.css'

export type NoticeProps = { kind?: 'info' | 'amber' | 'danger'; title?: string; live?: boolean; children: ReactNode }

/** Something to know before reading on. `live` announces it (`role="status"`) where it answers what the reader did. */
export function Notice({ kind = 'info', title, live, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[kind] ?? ''}`} role={live ? 'status' : undefined}>
      {title ? <p className={styles.noticeTitle}>{title}</p> : null}
      {children}
    </div>
  )
}
