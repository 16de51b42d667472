import { useEffect } from 'react'
import { type FieldName, fieldNames, fieldOf, markField, problemsIn } from './typed-fields'

/** So late that whoever leaves a field by pressing a button still hits it. */
const AFTER_LEAVING_MS = 200

const isField = (name: string): name is FieldName => fieldNames.some((one) => one === name)

/** Says what is wrong with a field when it is left, and takes it back as soon as it is put right. */
export function useFieldProblems(form: HTMLFormElement) {
  useEffect(() => {
    const isMarked = (name: FieldName) => fieldOf(form, name)?.getAttribute('aria-invalid') === 'true'
    const left = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
      const { name, value } = target
      if (!isField(name) || name === 'agree' || name === 'notify' || (!value.trim() && !isMarked(name))) return
      setTimeout(() => markField(form, name, problemsIn(form)[name]), AFTER_LEAVING_MS)
    }
    const changed = () => {
      const problems = problemsIn(form)
      for (const name of fieldNames) if (isMarked(name) && !problems[name]) markField(form, name, undefined)
    }
    form.addEventListener('focusout', left)
    form.addEventListener('input', changed)
    return () => {
      form.removeEventListener('focusout', left)
      form.removeEventListener('input', changed)
    }
  }, [form])
}
