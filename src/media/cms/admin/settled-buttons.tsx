'use client'

import { PublishButton, SaveButton, SaveDraftButton } from '@payloadcms/ui'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { useWordsUnderway } from './words-underway'

/** Holds a press back until everything that was typed has reached the form, then presses again. */
function WhenSettled({ children }: { children: ReactNode }) {
  const { isSettled, untilSettled } = useWordsUnderway()
  const [isWaiting, setWaiting] = useState(false)
  const passes = useRef(false)
  const hold = async (event: MouseEvent) => {
    if (passes.current || isSettled()) return
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    event.preventDefault()
    event.stopPropagation()
    if (isWaiting) return
    setWaiting(true)
    await untilSettled()
    setWaiting(false)
    passes.current = true
    button.click()
    passes.current = false
  }
  return (
    <span style={{ display: 'contents' }} onClickCapture={(event) => void hold(event)}>
      {children}
      <span role="status" className="words-underway">
        {isWaiting && 'Taking in your last words …'}
      </span>
    </span>
  )
}

export const PublishWhenSettled = () => (
  <WhenSettled>
    <PublishButton />
  </WhenSettled>
)

export const SaveWhenSettled = () => (
  <WhenSettled>
    <SaveButton />
  </WhenSettled>
)

export const SaveDraftWhenSettled = () => (
  <WhenSettled>
    <SaveDraftButton />
  </WhenSettled>
)
