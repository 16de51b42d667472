import styles from './thread.module.css'

export type OrderLink = { words: string; href: string; isHere: boolean }

/** In which order the comments stand, and the ways to the others. */
export const ThreadOrders = ({ orders }: { orders: OrderLink[] }) => (
  <nav className={styles.orders} aria-label="Order of the comments" data-print="no">
    {orders.map(({ words, href, isHere }) => (
      <a key={href} href={href} aria-current={isHere ? 'true' : undefined}>
        {words}
      </a>
    ))}
  </nav>
)
