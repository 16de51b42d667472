import { DateText } from '../kit/date-text'
import { Face } from '../kit/face'
import type { CommentView } from './comment-view'
import { PostActions } from './post-actions'
import styles from './thread.module.css'
import { Writing } from './writing'

export type PostProps = { comment: CommentView }

/** One comment or answer. A clinician is named with credentials and role in words; the wash only repeats it. */
export function Post({ comment }: PostProps) {
  const { id, name, href, mark, clinician, at, blocks, inReplyTo, note, removed } = comment
  const anchor = `c-${id}`
  if (removed)
    return (
      <article className={styles.post} id={anchor} aria-label="Removed comment">
        <p className={styles.removed}>{removed}</p>
      </article>
    )
  const full = [name, ...(clinician?.credentials ?? [])].join(', ')
  return (
    <article
      className={clinician ? `${styles.post} ${styles.answer}` : styles.post}
      id={anchor}
      aria-labelledby={`${anchor}-name`}
    >
      <header className={styles.who}>
        <Face name={name} portrait={clinician?.portrait} />
        <p>
          <b id={`${anchor}-name`}>{clinician?.href ? <a href={clinician.href}>{full}</a> : <bdi>{full}</bdi>}</b>
          <span>
            {clinician?.role ? `${clinician.role} · ` : ''}
            <a href={href ?? `#${anchor}`} rel="nofollow">
              <DateText iso={at} />
              <span className="visually-hidden">
                , link to this comment by <bdi>{name}</bdi>
              </span>
            </a>
            {mark ? ` · ${mark}` : ''}
          </span>
        </p>
      </header>
      {inReplyTo ? (
        <p className={styles.small}>
          In reply to{' '}
          <a href={inReplyTo.href} rel="nofollow">
            <bdi>{inReplyTo.name}</bdi>
          </a>
        </p>
      ) : null}
      <div className={styles.words}>
        <Writing blocks={blocks} />
      </div>
      {note ? <p className={styles.small}>{note}</p> : null}
      <PostActions comment={comment} />
    </article>
  )
}
