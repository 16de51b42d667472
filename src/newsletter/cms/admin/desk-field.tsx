type FieldProps = {
  id: string
  label: string
  hint?: string
  value: string
  error?: string
  email?: boolean
  onType: (typed: string) => void
}

/** One line to type into, with its words and what is wrong with it. */
export function DeskField({ id, label, hint, value, error, email, onType }: FieldProps) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      {error ? (
        <p id={`${id}-error`} className="desk-error">
          {error}
        </p>
      ) : null}
      <input
        id={id}
        type="text"
        inputMode={email ? 'email' : undefined}
        autoComplete="off"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}
