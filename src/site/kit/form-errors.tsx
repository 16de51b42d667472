export type FormErrorsProps = {
  /** Id of the field and what to do about it, in the order of the form. */
  errors: { field: string; words: string }[]
  heading?: string
}

/** The summary above a refused form: read out at once, focused on arrival, each line leads to its field. */
export function FormErrors({ errors, heading = 'There is a problem' }: FormErrorsProps) {
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: arriving on a refused form means arriving at what went wrong
    <div className="form-errors" role="alert" tabIndex={-1} autoFocus>
      <h2>{heading}</h2>
      <ul>
        {errors.map(({ field, words }) => (
          <li key={field}>
            <a href={`#${field}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
