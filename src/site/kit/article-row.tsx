import type { ReactNode } from 'react'
import type { LinkView, PictureView } from '../views'
import { DateText } from './date-text'
import styles from './list.module.css'

export type ArticleRowProps = {
  title: string
  href: string
  standfirst?: string
  topic?: LinkView
  picture?: PictureView
  /** Day of publication, or what the date means: `Reviewed again`. */
  date?: { iso: string; meaning?: string }
  /** Why it is listed here, or how it stands: `also about caffeine`. */
  note?: ReactNode
  /** Larger, for the first of a list. */
  lead?: boolean
  /** Level of its heading; 3 below a section's own. */
  level?: 2 | 3
}

/** One article in a list: topic, title, its answer in a sentence, and when. The title is the link. */
export function ArticleRow({ title, href, standfirst, topic, picture, date, note, lead, level = 3 }: ArticleRowProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={lead ? `${styles.row} ${styles.lead}` : styles.row}>
      {picture ? (
        <img
          src={picture.src}
          srcSet={picture.srcSet}
          sizes={lead ? '(min-width: 60rem) 28rem, 100vw' : '(min-width: 40rem) 14rem, 7rem'}
          width={picture.width}
          height={picture.height}
          alt=""
          {...(lead ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
        />
      ) : null}
      <div>
        {topic ? (
          <p className={styles.topic}>
            <a href={topic.href}>{topic.label}</a>
          </p>
        ) : null}
        <Heading>
          <a href={href}>{title}</a>
        </Heading>
        {standfirst ? <p className={styles.standfirst}>{standfirst}</p> : null}
        {date || note ? (
          <p className={styles.note}>
            {date ? (
              <span>
                {date.meaning ? `${date.meaning} ` : ''}
                <DateText iso={date.iso} />
              </span>
            ) : null}
            {note ? <span>{note}</span> : null}
          </p>
        ) : null}
      </div>
    </article>
  )
}
