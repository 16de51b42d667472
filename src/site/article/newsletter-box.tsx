import { TextField } from '../kit/field'
import { HiddenFields } from '../kit/hidden-fields'
import { paths } from '../paths'
import styles from './newsletter-box.module.css'

export type NewsletterBoxProps = {
  /** Signed form time and the like, printed as hidden fields. */
  hidden: Record<string, string>
  /** What the reader typed, on a refused page. */
  email?: string
  error?: string
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
          <HiddenFields values={hidden} />
          <TextField
            id="letter-email"
            name="email"
            label="Email"
            type="email"
            autoComplete="email"
            required
            value={email}
            error={error}
          />
          <button className="button" type="submit">
            Subscribe
          </button>
        </form>
      </div>
    </section>
  )
}
