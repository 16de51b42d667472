export type FieldProps = {
  id: string
  name: string
  label: string
  hint?: string
  error?: string
  /** What the reader typed, on a refused page. */
  value?: string
  required?: boolean
  autoComplete?: string
}

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'search' | 'url'
  /** The keys that a phone shows. */
  inputMode?: 'numeric'
  maxLength?: number
}

/** Label, hint, error and one line. The label alone is the field's name; hint and error are its description. */
export function TextField({ id, label, hint, error, value, type = 'text', ...rest }: TextFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input {...rest} {...describedBy(id, hint, error)} id={id} type={type} className="input" defaultValue={value} />
    </div>
  )
}

export type TextAreaProps = FieldProps & { rows?: number; maxLength?: number }

/** Label, hint, error and a box for longer words. */
export function TextArea({ id, label, hint, error, value, ...rest }: TextAreaProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <textarea {...rest} {...describedBy(id, hint, error)} id={id} className="input" defaultValue={value} />
    </div>
  )
}

type Notes = { id: string; hint?: string; error?: string }

/** The sentences between label and field. */
export function FieldNotes({ id, hint, error }: Notes) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** Binds hint and error to a field by their ids. */
export function describedBy(id: string, hint?: string, error?: string) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}
