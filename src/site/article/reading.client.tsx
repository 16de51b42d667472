'use client'

import { useEffect } from 'react'
import { copyHeadingLinks } from './copy-heading-links'
import { markCurrentSection } from './mark-current-section'
import { offerUnclear } from './offer-unclear'
import { openCards } from './open-cards'
import styles from './reading.module.css'

/** The client code of every article: marks the section being read, opens cards, copies links. Renders nothing. */
export function Reading() {
  useEffect(() => {
    const stops = [
      markCurrentSection(document),
      openCards(document, styles.card ?? ''),
      copyHeadingLinks(document),
      offerUnclear(document, styles.offer ?? ''),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  return null
}
