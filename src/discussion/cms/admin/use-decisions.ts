'use client'
import { useState } from 'react'
import type { Deciding } from '../../decide-many'
import type { QueueItem } from '../../queue-item'
import type { ShownMany } from '../queue-endpoints'
import { ask, press } from './press'
import { count, mayUndo, titleOf } from './queue-words'
import type { Queue } from './use-queue'

export type Told = {
  words: string
  isProblem?: boolean
  /** Id of what can be taken back. */
  undo?: string
}

const decided: Readonly<Record<Deciding, string>> = {
  approve: 'Approved',
  decline: 'Declined',
  hide: 'Hidden',
  spam: 'Marked as spam',
  reopen: 'Back among what waits',
}

/** The buttons of the queue: each waits for the server’s answer before anything moves. */
export function useDecisions(queue: Queue, focusCurrent: () => void) {
  const [busy, setBusy] = useState(false)
  const [told, tell] = useState<Told>({ words: '' })

  /** @returns whether it went well. */
  const working = async (work: () => Promise<Told>): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    const after = await work()
    tell(after)
    setBusy(false)
    return !after.isProblem
  }

  /** Whatever it is that is done to one item; `leaves` says that it goes from this lane. */
  const act = (item: QueueItem, button: string, body: Record<string, unknown>, words: string, leaves: boolean) =>
    working(async () => {
      const { problem } = await press(item.id, button, { seen: item.status, shownAt: item.shownAt, ...body })
      if (problem) {
        await queue.reload(item.id)
        return { words: problem, isProblem: true }
      }
      if (leaves) {
        queue.leave([item.id])
        focusCurrent()
      } else await queue.reload(item.id)
      void queue.recount()
      return { words: `${words}: ${titleOf(item)}.`, undo: mayUndo(button, item.status) ? item.id : undefined }
    })

  const decide = (item: QueueItem, by: Deciding, body: Record<string, unknown> = {}) =>
    act(item, by, body, decided[by], true)

  const decideMany = (ids: readonly string[], by: Deciding, why: Record<string, unknown> = {}) =>
    working(async () => {
      const chosen = queue.shown.items.filter(({ id }) => ids.includes(id))
      const [seen, ...others] = new Set(chosen.map(({ status }) => status))
      const [shownAt] = chosen.map((item) => item.shownAt).sort()
      const { done, problem } = await ask<ShownMany>('/api/comments/queue/decide', {
        ids,
        act: by,
        ...why,
        shownAt,
        ...(others.length === 0 && { seen }),
      })
      if (!done) return { words: problem ?? '', isProblem: true }
      const gone = done.results.filter(({ ok }) => ok).map(({ id }) => id)
      const left = done.results.filter(({ ok }) => !ok)
      queue.leave(gone)
      focusCurrent()
      void queue.recount()
      const problems = [...new Set(left.map(({ message }) => message))].join(' ')
      const refused = left.length > 0 ? ` ${count(left.length, 'item')} not: ${problems}` : ''
      return { words: `${decided[by]}: ${count(gone.length, 'item')}.${refused}`, isProblem: left.length > 0 }
    })

  const undo = (id: string) =>
    working(async () => {
      const { problem } = await press(id, 'reopen')
      if (problem) return { words: problem, isProblem: true }
      await queue.putBack(id)
      focusCurrent()
      void queue.recount()
      return { words: 'Taken back. It waits again.' }
    })

  /** A read; only what went wrong is said. */
  const look = (read: () => Promise<string | undefined>) =>
    working(async () => {
      const problem = await read()
      return problem ? { words: problem, isProblem: true } : { words: '' }
    })

  return { busy, told, tell, act, decide, decideMany, undo, look }
}

export type Decisions = ReturnType<typeof useDecisions>
