'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import type { AskHelpProps } from './ask-help'

type Props = Omit<AskHelpProps, 'form'> & {
  /** The line that stands here meanwhile. */
  children: ReactNode
}

/**
 * Stands in the form and waits: what helps while somebody writes is fetched when the form is first touched. It comes
 * in on the line that stands here already, for nothing may move under a finger that is on its way to a box.
 */
export function AskHelpWhenTouched({ children, ...props }: Props) {
  const here = useRef<HTMLDivElement>(null)
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
  return <div ref={here}>{help ? <help.Help {...props} form={help.form} /> : children}</div>
}
