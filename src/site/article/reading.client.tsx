'use client'

import { useEffect } from 'react'
import { markCurrentSection } from './mark-current-section'
import { openCitationCards } from './open-citation-cards'
import styles from './reading.module.css'

/** The only client code of an article: marks the section being read and opens citations as cards. Renders nothing. */
export function Reading() {
  useEffect(() => {
    const stops = [markCurrentSection(document), openCitationCards(document, styles.card ?? '')]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return null
}
