import { Button } from '@/site/kit/button'
import { TextField } from '@/site/kit/field'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'

export const DESK_FIELD = 'reviewer-email'

export type DeskFormProps = { hidden: Record<string, string>; email?: string; error?: string }

/** The form “Your reviews”. */
export const DeskForm = ({ hidden, email, error }: DeskFormProps) => (
  <form className="form" action={paths.forms.reviews()} method="post" aria-label="Your reviews" noValidate>
    <HiddenFields values={hidden} />
    <TextField
      id={DESK_FIELD}
      name="email"
      label="Your email"
      hint="The address to which we write to you as a reviewer."
      type="email"
      autoComplete="email"
      required
      value={email}
      error={error}
    />
    <p>
      <Button>Send me a link</Button>
    </p>
  </form>
)
