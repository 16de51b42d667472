import { describedBy, FieldNotes } from './field'

export type CheckboxProps = {
  id: string
  name: string
  label: string
  hint?: string
  error?: string
  checked?: boolean
  required?: boolean
  value?: string
}

/** A box to tick; its label is its whole name. */
export function Checkbox({ id, label, hint, error, checked, value = 'yes', ...rest }: CheckboxProps) {
  return (
    <div className="check">
      <input
        {...rest}
        {...describedBy(id, hint, error)}
        id={id}
        type="checkbox"
        value={value}
        defaultChecked={checked}
      />
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}
