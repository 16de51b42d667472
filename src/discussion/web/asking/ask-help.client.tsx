'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { AskHelpProps } from './ask-help'

/** Stands in the form and waits: what helps while somebody writes is fetched when the form is first touched. */
export function AskHelpWhenTouched(props: Omit<AskHelpProps, 'form'>) {
  const here = useRef<HTMLSpanElement>(null)
  const [help, setHelp] = useState<{ Help: ComponentType<AskHelpProps>; form: HTMLFormElement }>()
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const fetchHelp = () =>
      void import('./ask-help').then(
        ({ AskHelp: Help }) => setHelp({ Help, form }),
        // Without it the plain form works.
        () => undefined,
      )
    form.addEventListener('focusin', fetchHelp, { once: true })
    form.addEventListener('pointerdown', fetchHelp, { once: true })
    if (form.contains(document.activeElement)) fetchHelp()
  }, [])
  return help ? <help.Help {...props} form={help.form} /> : <span ref={here} hidden />
}
