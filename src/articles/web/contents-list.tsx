import { DateText } from '@/site/kit/date-text'
import { pathsIn } from '@/site/paths'
import type { ArticleCard } from '../cards'
import styles from './shelves.module.css'

type Props = { cards: ArticleCard[]; level?: 2 | 3 }

/** Articles as a contents page sets them: numbered, in the order in which to read them. */
export function ContentsList({ cards, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol className={styles.contents}>
      {cards.map((card) => (
        <li key={card.id}>
          <Heading>
            <a href={pathsIn(card.language).article(card.slug)}>{card.title}</a>
          </Heading>
          <p>{card.standfirst}</p>
          <p className={styles.day}>
            <DateText iso={card.published} />
          </p>
        </li>
      ))}
    </ol>
  )
}
