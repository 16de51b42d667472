import type { ReactNode } from 'react'
import { describedBy, FieldNotes } from './field'

export type FieldGroupProps = { id: string; legend: string; hint?: string; error?: string; children: ReactNode }

/** Fields that belong together, with one question above them. */
export function FieldGroup({ id, legend, hint, error, children }: FieldGroupProps) {
  const { 'aria-describedby': notes } = describedBy(id, hint, error)
  return (
    <fieldset className="choices" id={id} aria-describedby={notes}>
      <legend>{legend}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

export type ChoicesProps = Omit<FieldGroupProps, 'children'> & {
  name: string
  options: { value: string; label: string; hint?: string }[]
  /** The chosen one. */
  value?: string
}

/** One of a few. */
export function Choices({ name, options, value, ...group }: ChoicesProps) {
  return (
    <FieldGroup {...group}>
      {options.map((option) => {
        const id = `${group.id}-${option.value}`
        return (
          <div className="check" key={option.value}>
            <input
              id={id}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              {...describedBy(id, option.hint)}
            />
            <label htmlFor={id}>{option.label}</label>
            <FieldNotes id={id} hint={option.hint} />
          </div>
        )
      })}
    </FieldGroup>
  )
}
