import type { ReactNode } from 'react'
import styles from './cards.module.css'
import { headingTag } from './heading-view'
import type { Setting } from './setting'

export type CareLevel = 'self' | 'doctor' | 'emergency'
export type CareCardProps = { level: CareLevel; title: string; setting: Setting; children: ReactNode }

/** A care card in the manner of the NHS: how urgent it is shows in shape, colour and hidden words alike. */
export function CareCard({ level, title, setting, children }: CareCardProps) {
  const { words, icon, style } = cards[level]
  const Heading = headingTag(setting.cardLevel)
  return (
    <div className={`${styles.care} ${style ?? ''}`}>
      <Heading>
        {setting.feed ? null : icon}
        <span>
          <span className="visually-hidden">{words} </span>
          {title}
        </span>
      </Heading>
      <div className={styles.careBody}>{children}</div>
    </div>
  )
}

const line = {
  viewBox: '0 0 22 22',
  width: 22,
  height: 22,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.9,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const cards = {
  self: {
    words: 'Self-care advice:',
    style: styles.self,
    icon: (
      <svg {...line} aria-hidden="true">
        <path d="m3 10.2 8-6.7 8 6.7V19H3Z" />
        <path d="M11 15.4 8.3 12.8a1.7 1.7 0 0 1 2.7-2 1.7 1.7 0 0 1 2.7 2Z" />
      </svg>
    ),
  },
  doctor: {
    words: 'Medical advice:',
    style: styles.doctor,
    icon: (
      <svg {...line} aria-hidden="true">
        <circle cx="11" cy="11" r="8.6" />
        <path d="M11 7v8M7 11h8" />
      </svg>
    ),
  },
  emergency: {
    words: 'Emergency advice:',
    style: styles.emergency,
    icon: (
      <svg {...line} aria-hidden="true">
        <path d="M11 3 2.6 18h16.8L11 3Z" />
        <path d="M11 9v4M11 15.6h.01" />
      </svg>
    ),
  },
} as const
