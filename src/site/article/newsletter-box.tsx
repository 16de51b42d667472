import { paths } from '../paths'
import styles from './newsletter-box.module.css'
import { SignUpFields, type SignUpFieldsProps } from './sign-up-fields'

export type NewsletterBoxProps = SignUpFieldsProps & {
  heading?: string
  /** What comes, how often and what stays private. */
  words?: string
  /** In the footer: without a sheet of its own. */
  plain?: boolean
}

/** The form "Newsletter": one field. One per page. */
export function NewsletterBox({ hidden, email, error, heading = 'The letter', words, plain }: NewsletterBoxProps) {
  return (
    <section
      className={plain ? `${styles.box} ${styles.plain}` : styles.box}
      id="letter"
      aria-labelledby="letter-heading"
      data-print="no"
    >
      <div className={styles.inner}>
        <h2 id="letter-heading">{heading}</h2>
        {words ? <p>{words}</p> : null}
        <form
          className={`form ${styles.form}`}
          action={paths.forms.subscribe()}
          method="post"
          aria-label="Newsletter"
          noValidate
        >
          <SignUpFields hidden={hidden} email={email} error={error} />
          <button className="button" type="submit">
            Subscribe
          </button>
        </form>
      </div>
    </section>
  )
}
