/** The fields of the form as they stand in the page, read and marked. */
import { problemOfAddress, problemOfConsent, problemOfName, problemOfWords } from '../../form-problems'
import { plainLine, plainWords } from '../../plain-words'

export const fieldNames = ['words', 'name', 'email', 'agree', 'notify'] as const
export type FieldName = (typeof fieldNames)[number]
export type Problems = Partial<Record<FieldName, string>>

/** One field, whichever kind it is. */
export function fieldOf(form: HTMLFormElement, name: FieldName): HTMLInputElement | HTMLTextAreaElement | undefined {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined
}

export const typedIn = (form: HTMLFormElement, name: FieldName): string => fieldOf(form, name)?.value ?? ''

function isTicked(form: HTMLFormElement, name: FieldName): boolean {
  const field = fieldOf(form, name)
  return field instanceof HTMLInputElement && field.checked
}

/** Near enough while somebody types; the server knows better. */
const looksLikeAddress = (typed: string) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(typed.trim())

/** What is wrong, beside the fields; the very words the server would say. */
export function problemsIn(form: HTMLFormElement): Problems {
  const email = typedIn(form, 'email')
  const all = {
    words: problemOfWords(plainWords(typedIn(form, 'words'))),
    name: problemOfName(plainLine(typedIn(form, 'name'))),
    email: problemOfAddress(isTicked(form, 'notify'), email, looksLikeAddress(email)),
    agree: problemOfConsent(isTicked(form, 'agree')),
  }
  return Object.fromEntries(Object.entries(all).filter(([, problem]) => problem))
}

/** Writes an error beside its field, as the server would print it, or takes it away. */
export function markField(form: HTMLFormElement, name: FieldName, problem: string | undefined) {
  const field = fieldOf(form, name)
  if (!field) return
  const id = `${field.id}-error`
  document.getElementById(id)?.remove()
  const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id)
  const described = problem ? [...others, id] : others
  if (described.length > 0) field.setAttribute('aria-describedby', described.join(' '))
  else field.removeAttribute('aria-describedby')
  if (!problem) return field.removeAttribute('aria-invalid')
  field.setAttribute('aria-invalid', 'true')
  const error = document.createElement('p')
  error.className = 'error'
  error.id = id
  const lead = document.createElement('span')
  lead.className = 'visually-hidden'
  lead.textContent = 'Error: '
  error.append(lead, problem)
  if (field.type === 'checkbox') field.parentElement?.append(error)
  else field.before(error)
}

export function markAll(form: HTMLFormElement, problems: Problems) {
  for (const name of fieldNames) markField(form, name, problems[name])
}
