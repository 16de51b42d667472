'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react'

/** Longer than Payload waits after the last key before it takes over what stands in a block. */
const QUIET_MS = 700
const LOOK_MS = 100
const PATIENCE_MS = 15_000
const writing = ['beforeinput', 'input', 'keydown', 'paste', 'drop'] as const

type Underway = {
  /** Whether everything that was typed has reached the form. */
  isSettled: () => boolean
  /** Resolves when it has, or after fifteen seconds. */
  untilSettled: () => Promise<void>
}

const UnderwayContext = createContext<Underway>({ isSettled: () => true, untilSettled: async () => {} })

export const useWordsUnderway = () => useContext(UnderwayContext)

/**
 * Knows which words are still on their way. What is written into a block of the body travels to the server and back
 * before the form has it (Payload 3.90), so that a form sent at once would leave the last words out.
 */
export function WordsUnderway({ children }: { children?: ReactNode }) {
  const functions = useServerFunctions()
  const asked = useRef(0)
  const changedAt = useRef(0)
  const note = useCallback(() => {
    changedAt.current = performance.now()
  }, [])
  useEffect(() => {
    for (const kind of writing) document.addEventListener(kind, note, { capture: true, passive: true })
    return () => {
      for (const kind of writing) document.removeEventListener(kind, note, { capture: true })
    }
  }, [note])

  const counted = useMemo(() => {
    const getFormState: typeof functions.getFormState = async (args) => {
      asked.current += 1
      try {
        return await functions.getFormState(args)
      } finally {
        asked.current -= 1
        note()
      }
    }
    return { ...functions, getFormState }
  }, [functions, note])

  const underway = useMemo(() => {
    const isSettled = () => asked.current === 0 && performance.now() - changedAt.current > QUIET_MS
    const untilSettled = async () => {
      const until = performance.now() + PATIENCE_MS
      while (!isSettled() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
    return { isSettled, untilSettled }
  }, [])

  return (
    <ServerFunctionsContext value={counted}>
      <UnderwayContext value={underway}>{children}</UnderwayContext>
    </ServerFunctionsContext>
  )
}
