'use client'
import { useEffect, useState } from 'react'

const KEPT = 'bedside-queue-keys'
const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]'

/** Single keys, while nobody types. They can be switched off, for those who speak to their computer. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>) {
  const [areOn, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(KEPT) !== 'off'), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!areOn || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const { target } = event
      if (target instanceof Element && target.closest(typing)) return
      if (event.key === ' ' && target instanceof Element && target.closest('button, a, summary, input')) return
      const work = keys[event.key]
      if (!work) return
      event.preventDefault()
      work()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [areOn, keys])
  const turn = (on: boolean) => {
    window.localStorage.setItem(KEPT, on ? 'on' : 'off')
    setOn(on)
  }
  return { areOn, turn }
}
