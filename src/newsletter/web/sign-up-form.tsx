import { Button } from '@/site/kit/button'
import { TextField } from '@/site/kit/field'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'

export const EMAIL_FIELD = 'letter-email'

export type SignUpFormProps = {
  hidden: Record<string, string>
  /** What the reader typed, on a refused page. */
  email?: string
  error?: string
}

/** The form “Newsletter” on pages without a stylesheet. */
export function SignUpForm({ hidden, email, error }: SignUpFormProps) {
  return (
    <form className="form" action={paths.forms.subscribe()} method="post" aria-label="Newsletter" noValidate>
      <HiddenFields values={hidden} />
      <TextField
        id={EMAIL_FIELD}
        name="email"
        label="Email"
        type="email"
        autoComplete="email"
        required
        value={email}
        error={error}
      />
      <p>
        <Button>Subscribe</Button>
      </p>
    </form>
  )
}
