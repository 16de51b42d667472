'use client'
import { type RefObject, useState } from 'react'
import type { useClaim } from './use-claim'
import type { Decisions } from './use-decisions'
import type { Drafts } from './use-drafts'
import type { Queue } from './use-queue'
import { useShortcuts } from './use-shortcuts'

/** Key → what it does, as the help says it. */
export const keysInWords: readonly [string, string][] = [
  ['j ↓', 'next'],
  ['k ↑', 'back'],
  ['a', 'approve'],
  ['r', 'decline: opens the reasons; Esc leaves them'],
  ['s', 'spam; in the lane of spam: no spam'],
  ['e', 'edit the public wording; Esc leaves it'],
  ['x', 'take out what is selected in the public wording'],
  ['c', 'take in hand, or let go'],
  ['Space', 'choose for many at once'],
  ['/', 'look for words'],
  ['?', 'these keys'],
]

type Around = {
  queue: Queue
  decisions: Decisions
  drafts: Drafts
  claims: ReturnType<typeof useClaim>
  screen: RefObject<HTMLDivElement | null>
  focusCurrent: () => void
  setDeclining: (what: 'one' | 'many') => void
}

export function useQueueKeys({ queue, decisions, drafts, claims, screen, focusCurrent, setDeclining }: Around) {
  const [isHelpOpen, setHelp] = useState(false)
  const { item, chosen, shown } = queue
  const find = (selector: string) => screen.current?.querySelector<HTMLElement>(selector)
  const many = [...chosen]
  const move = (by: 1 | -1) => () => {
    queue.step(by)
    focusCurrent()
  }
  const spamOrNot = shown.lane === 'spam' ? 'reopen' : 'spam'
  const keys: Record<string, () => void> = {
    j: move(1),
    ArrowDown: move(1),
    k: move(-1),
    ArrowUp: move(-1),
    a: () => {
      if (many.length > 0) void decisions.decideMany(many, 'approve')
      else if (item && item.status !== 'published')
        void decisions.decide(item, 'approve', { publicWording: drafts.of(item).wording })
    },
    r: () => {
      if (many.length > 0) setDeclining('many')
      else if (item && !item.isAnswer) setDeclining('one')
    },
    s: () => {
      if (many.length > 0) void decisions.decideMany(many, spamOrNot)
      else if (item) void decisions.decide(item, item.status === 'spam' ? 'reopen' : 'spam')
    },
    e: () => find('[data-wording]')?.focus(),
    x: () => find('[data-redact]')?.click(),
    c: () => {
      if (item) void decisions.look(() => (item.claim?.mine ? claims.release(item) : claims.claim(item)))
    },
    ' ': () => item && queue.toggle(item.id),
    '/': () => find('#queue-search')?.focus(),
    '?': () => setHelp((before) => !before),
  }
  return { ...useShortcuts(keys), isHelpOpen, setHelp }
}

export type QueueKeys = ReturnType<typeof useQueueKeys>
