import type { ThreadView } from './comment-view'
import { Post } from './post'
import { HelpfulForm } from './post-actions'
import styles from './thread.module.css'

export type ThreadProps = { threads: ThreadView[] }

/** Questions and comments with their answers, two levels deep. */
export function Thread({ threads }: ThreadProps) {
  return (
    <>
      <HelpfulForm />
      <ol className={styles.thread}>
        {threads.map(({ replies, more, ...comment }) => (
          <li key={comment.id}>
            <Post comment={comment} />
            {replies.length > 0 ? (
              <ol className={styles.replies}>
                {replies.map((reply) => (
                  <li key={reply.id}>
                    <Post comment={reply} />
                  </li>
                ))}
              </ol>
            ) : null}
            {more ? (
              <p className={styles.more}>
                <a href={more.href}>All {more.count.toLocaleString('en')} replies</a>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  )
}
