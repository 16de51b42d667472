import { useEffect, useState } from 'react'
import { plainWords } from '../../plain-words'
import { fieldOf, typedIn } from './typed-fields'

const PAUSE_MS = 600

export type Typed = {
  /** As they would be kept. */
  words: string
  /**
   * The same, a pause after the last key. Whoever went on to another field is left alone until Send: what is shown for
   * the words would move that field away.
   */
  settled: string
  /** Takes what stands in the field now for settled. */
  settle: () => string
}

/** What stands in the field of words, while it changes. */
export function useTyped(form: HTMLFormElement): Typed {
  const read = () => plainWords(typedIn(form, 'words'))
  const [words, setWords] = useState(read)
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const follow = () => setWords(plainWords(typedIn(form, 'words')))
    form.addEventListener('input', follow)
    return () => form.removeEventListener('input', follow)
  }, [form])
  useEffect(() => {
    const field = fieldOf(form, 'words')
    const look = () => {
      if (document.activeElement === field) setSettled(words)
    }
    const timer = setTimeout(look, PAUSE_MS)
    field?.addEventListener('focus', look)
    return () => {
      clearTimeout(timer)
      field?.removeEventListener('focus', look)
    }
  }, [form, words])
  const settle = () => {
    const now = read()
    setWords(now)
    setSettled(now)
    return now
  }
  return { words, settled, settle }
}
