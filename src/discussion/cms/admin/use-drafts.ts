'use client'
import { useEffect, useState } from 'react'
import type { QueueItem } from '../../queue-item'

type Draft = { wording?: string; reply?: string; person?: string }

/** What is typed beside each item, kept while one looks at others; the browser asks before it throws it away. */
export function useDrafts(items: readonly QueueItem[]) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const isTyped = items.some(({ id, wording: kept }) => {
    const { wording = kept, reply = '' } = drafts[id] ?? {}
    return wording !== kept || reply.trim() !== ''
  })
  useEffect(() => {
    if (!isTyped) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isTyped])

  return {
    of: (item: QueueItem) => {
      const { wording, reply = '', person = '' } = drafts[item.id] ?? {}
      return {
        wording: wording ?? item.wording,
        isChanged: wording !== undefined && wording !== item.wording,
        reply,
        person,
      }
    },
    type: (id: string, typed: Draft) => setDrafts((before) => ({ ...before, [id]: { ...before[id], ...typed } })),
  }
}

export type Drafts = ReturnType<typeof useDrafts>
