import type { ClientField } from 'payload'

const fieldIn = (path: string) => document.querySelector(`#field-${path}, .field-type.${path}, [data-panel="${path}"]`)

/** Whether a field of this name stands among these, in rows as well. */
const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) => ('name' in field && field.name === name) || ('fields' in field && holds(field.fields, name)))

/** The place among the tabs of the form that holds the field; -1 where none does. */
export const tabWith = (fields: readonly ClientField[], name: string): number =>
  fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : [])).findIndex((tab) => holds(tab.fields, name))

/** Goes to the field a point speaks of, so that it can be mended at once; opens its tab first. */
export function goToField(path: string, tab: number): void {
  if (!fieldIn(path)) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  // The tab draws its fields with the next picture, not within this one.
  requestAnimationFrame(() => requestAnimationFrame(() => focusOn(path)))
}

function focusOn(path: string): void {
  const field = fieldIn(path)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const entry = field.matches('input, textarea')
    ? field
    : field.querySelector('input, textarea, [contenteditable], button')
  if (entry instanceof HTMLElement) entry.focus({ preventScroll: true })
}
