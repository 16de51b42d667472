import { TextField } from '../kit/field'
import { HiddenFields } from '../kit/hidden-fields'

export const EMAIL_FIELD = 'letter-email'

export type SignUpFieldsProps = {
  /** Signed form time and the like, printed as hidden fields. */
  hidden: Record<string, string>
  /** What the reader typed, on a refused page. */
  email?: string
  error?: string
}

/** What the form “Newsletter” asks for, wherever it stands. */
export const SignUpFields = ({ hidden, email, error }: SignUpFieldsProps) => (
  <>
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
  </>
)
