'use client'
import { useSyncExternalStore } from 'react'

/** Letters that were frozen while the page is open: what asks how far an issue is tells what shows its letter. */
const frozen = new Set<string>()
const listeners = new Set<() => void>()

export function tellFrozen(issue: string): void {
  if (frozen.has(issue)) return
  frozen.add(issue)
  for (const listener of listeners) listener()
}

export function onFrozen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const isFrozen = (issue: string) => frozen.has(issue)

/** @param before whether it was frozen when the page was made. Nothing thaws. */
export const useFrozen = (issue: string, before: boolean): boolean =>
  useSyncExternalStore(
    onFrozen,
    () => before || isFrozen(issue),
    () => before,
  )
