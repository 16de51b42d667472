import { paths } from '../paths'
import type { CommentView } from './comment-view'
import styles from './thread.module.css'

/** Buttons anywhere on the page belong to it: a form for each comment would make a long page longer. */
const FORM = 'helpful'

/** The form behind every button “Helpful”; stands once on a page. */
export const HelpfulForm = () => <form id={FORM} action={paths.forms.helpful()} method="post" hidden />

/** What a reader can do about a comment. */
export function PostActions({ comment: { id, name, helpful, replyHref, reportHref } }: { comment: CommentView }) {
  if (!replyHref && !reportHref && helpful === undefined) return null
  return (
    <p className={styles.actions} data-print="no">
      {replyHref ? (
        <a href={replyHref} rel="nofollow" aria-label={`Reply to ${name}`}>
          Reply
        </a>
      ) : null}
      {helpful === undefined ? null : (
        <button
          type="submit"
          form={FORM}
          name="comment"
          value={id}
          aria-label={`${helpfulWords(helpful)}, the comment by ${name}`}
        >
          {helpfulWords(helpful)}
        </button>
      )}
      {reportHref ? (
        <a className={styles.aside} href={reportHref} rel="nofollow" aria-label={`Report the comment by ${name}`}>
          Report
        </a>
      ) : null}
    </p>
  )
}

const helpfulWords = (count: number) => (count > 0 ? `Helpful · ${count.toLocaleString('en')}` : 'Helpful')
