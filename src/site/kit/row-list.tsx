import { Children, type ReactNode } from 'react'
import styles from './list.module.css'

export type RowListProps = { children: ReactNode; columns?: boolean }

/** A list of rows under hairlines; `columns` sets them side by side where there is room. */
export function RowList({ children, columns }: RowListProps) {
  return (
    <ul className={columns ? `${styles.list} ${styles.columns}` : styles.list}>
      {Children.toArray(children).map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  )
}
