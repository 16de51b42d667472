import type { ReactNode } from 'react'
import { Button } from '../kit/button'
import { Checkbox } from '../kit/checkbox'
import { TextArea, TextField } from '../kit/field'
import { FormErrors } from '../kit/form-errors'
import { HiddenFields } from '../kit/hidden-fields'
import { paths } from '../paths'
import styles from './thread.module.css'

/** Names of the fields as they are sent. */
export type AskField = 'words' | 'name' | 'email' | 'agree' | 'notify'

export type AskFormProps = {
  /** Subject, signed form time and the like, printed as hidden fields. */
  hidden: Record<string, string>
  /** What the reader typed, on a refused page; the checkboxes are `yes` when ticked. */
  values?: Partial<Record<AskField, string>>
  errors?: Partial<Record<AskField, string>>
  /** The comment being answered, by name; its id travels in `hidden`. */
  replyTo?: string
  /** How soon somebody reads it. */
  soon?: string
  /** Level of its title: 3 below a section, 2 on a page of its own. */
  level?: 2 | 3
  /** What it is called in sight, where the page says it better. */
  title?: string
  /** What helps with the words, right below them: an offer that is answered by a button, what a browser adds. */
  below?: ReactNode
}

const fields = ['words', 'name', 'email', 'agree', 'notify'] as const

/** The form "Ask or comment": works without JavaScript, keeps every value when refused. */
export function AskForm({
  hidden,
  values = {},
  errors = {},
  replyTo,
  soon = 'usually within a day',
  level = 3,
  title = 'Ask or comment',
  below,
}: AskFormProps) {
  const summary = fields.flatMap((field) => {
    const words = errors[field]
    return words ? [{ field: `ask-${field}`, words }] : []
  })
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.ask}>
      <FormErrors errors={summary} />
      <form
        className="form"
        id="ask-form"
        action={paths.forms.comment()}
        method="post"
        aria-label="Ask or comment"
        noValidate
        data-print="no"
      >
        <HiddenFields values={hidden} />
        {/* The first button is the one that the Enter key presses: never one of an offer. */}
        <button type="submit" hidden tabIndex={-1} />
        <Title className="form-title">{title}</Title>
        {replyTo ? <p className="hint">You are answering {replyTo}.</p> : null}
        <TextArea
          id="ask-words"
          name="words"
          label="Your comment or question"
          hint={`Please leave out names and birth dates. We read everything before it appears, ${soon}.`}
          value={values.words}
          error={errors.words}
          rows={6}
          required
        />
        {below}
        <div className="fields">
          <TextField
            id="ask-name"
            name="name"
            label="Your name"
            hint="Shown with your words. A first name or a made-up one is fine."
            autoComplete="nickname"
            value={values.name}
            error={errors.name}
          />
          <TextField
            id="ask-email"
            name="email"
            label="Email"
            hint="Never shown. Only needed if you want to hear of an answer."
            type="email"
            autoComplete="email"
            value={values.email}
            error={errors.email}
          />
        </div>
        <Checkbox
          id="ask-agree"
          name="agree"
          label="I agree that my words are read and may be published"
          hint="You can have them taken away again at any time."
          checked={values.agree === 'yes'}
          error={errors.agree}
          required
        />
        <Checkbox
          id="ask-notify"
          name="notify"
          label="Email me when someone answers"
          hint="We first ask you to confirm your address."
          checked={values.notify === 'yes'}
          error={errors.notify}
        />
        <div>
          <Button>Send</Button>
        </div>
      </form>
    </div>
  )
}
