import { useRef, useState } from 'react'
import type { RedFlagKind } from '../../triage/red-flag-kinds'
import { sendForm } from './send-form'
import { fieldOf, markAll, type Problems } from './typed-fields'

export type Outcome =
  | { is: 'writing' }
  | { is: 'sending' }
  | { is: 'refused'; words?: string; problems: Problems }
  | { is: 'sent'; to: string; wantsAnswer: boolean; dangers: RedFlagKind[] }

function setHidden(form: HTMLFormElement, hidden: Record<string, string>) {
  for (const [name, value] of Object.entries(hidden)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement && field.type === 'hidden') field.value = value
  }
}

/** Sends the form at most once at a time, and keeps what came of it. */
export function useSending(form: HTMLFormElement) {
  const [outcome, setOutcome] = useState<Outcome>({ is: 'writing' })
  const isUnderWay = useRef(false)

  const refuse = (problems: Problems, words?: string) => {
    markAll(form, problems)
    setOutcome({ is: 'refused', words, problems })
  }

  const send = async (seen: string, dangers: RedFlagKind[]) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setOutcome({ is: 'sending' })
    const answer = await sendForm(form, { seen })
    isUnderWay.current = false
    if (answer.sent) {
      const notify = fieldOf(form, 'notify')
      const wantsAnswer = notify instanceof HTMLInputElement && notify.checked
      form.style.display = 'none'
      // Nothing of it stays in the page: the next one at this phone may be somebody else.
      form.reset()
      return setOutcome({ is: 'sent', to: answer.to, wantsAnswer, dangers })
    }
    setHidden(form, answer.hidden)
    // A page older than the site: the plain form knows the way.
    if (!answer.words && Object.keys(answer.errors ?? {}).length === 0) return form.submit()
    refuse(answer.errors ?? {}, answer.words)
  }

  /** Nothing is wrong any more. */
  const goOn = () => {
    markAll(form, {})
    setOutcome({ is: 'writing' })
  }

  return { outcome, send, refuse, goOn }
}
