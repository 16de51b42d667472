export type HiddenFieldsProps = {
  /** Name and value of each hidden field, as the server signed them. */
  values: Record<string, string>
  /** Name of the field that only robots fill in. */
  trap?: string
}

/** What a form carries unseen: signed values, and a field people never meet (hidden without any stylesheet). */
export function HiddenFields({ values, trap = 'website' }: HiddenFieldsProps) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div hidden>
        <label>
          Leave this empty
          <input name={trap} type="text" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  )
}
