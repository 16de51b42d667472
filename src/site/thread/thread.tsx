import type { ThreadView } from './comment-view'
import { Post } from './post'
import styles from './thread.module.css'

export type ThreadProps = { threads: ThreadView[] }

/** Questions and comments with their answers, two levels deep. */
export function Thread({ threads }: ThreadProps) {
  return (
    <ol className={styles.thread}>
      {threads.map(({ replies, ...comment }) => (
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
        </li>
      ))}
    </ol>
  )
}
