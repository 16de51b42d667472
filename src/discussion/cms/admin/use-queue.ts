'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { QueueItem } from '../../queue-item'
import type { QueueLane } from '../../statuses'
import type { HowWeStand, ShownItem, ShownQueue } from '../queue-endpoints'
import { ask } from './press'

const addressOf = (lane: QueueLane, search: string, after = '') =>
  new URLSearchParams({ lane, ...(search && { search }), ...(after && { after }) }).toString()

/** What stands on the screen, and which item is open. Nothing here decides. */
export function useQueue(initial: ShownQueue, initialSearch: string) {
  const [shown, setShown] = useState(initial)
  const [search, setSearch] = useState(initialSearch)
  const [current, setCurrent] = useState(initial.items[0]?.id)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  // What is on the screen when an answer comes, not when it was asked for.
  const latest = useRef({ items: shown.items, open: current })
  useEffect(() => {
    latest.current = { items: shown.items, open: current }
  }, [shown.items, current])

  /** @returns what went wrong, in words. */
  const load = useCallback(async (lane: QueueLane, words: string) => {
    const { done, problem } = await ask<ShownQueue>(`/api/comments/queue?${addressOf(lane, words)}`)
    if (!done) return problem
    setShown(done)
    setSearch(words)
    setChosen(new Set())
    setCurrent(done.items[0]?.id)
    window.history.replaceState(null, '', `/admin/queue?${addressOf(lane, words)}`)
    return undefined
  }, [])

  const more = useCallback(async () => {
    const { done, problem } = await ask<ShownQueue>(`/api/comments/queue?${addressOf(shown.lane, search, shown.next)}`)
    if (!done) return problem
    setShown((before) => {
      const known = new Set(before.items.map(({ id }) => id))
      return { ...done, items: [...before.items, ...done.items.filter(({ id }) => !known.has(id))] }
    })
    return undefined
  }, [search, shown.lane, shown.next])

  /** Counts and figures anew; the list stays as it is under somebody’s hands. */
  const recount = useCallback(async () => {
    const { done } = await ask<HowWeStand>('/api/comments/queue/standing')
    if (done) setShown((before) => ({ ...before, ...done }))
  }, [])

  /** One item as it is now; one that is gone leaves. */
  const reload = useCallback(async (id: string) => {
    const { done } = await ask<ShownItem>(`/api/comments/${id}/beside`)
    const item = done?.item
    if (item) setShown((before) => ({ ...before, items: before.items.map((one) => (one.id === id ? item : one)) }))
  }, [])

  /** Takes items off the screen; if the open one is among them, the one after it opens. */
  const leave = (ids: readonly string[]) => {
    const gone = new Set(ids)
    const { items, open } = latest.current
    const at = Math.max(
      items.findIndex(({ id }) => id === open),
      0,
    )
    const after = [...items.slice(at), ...items.slice(0, at).toReversed()].find(({ id }) => !gone.has(id))
    setShown((before) => ({ ...before, items: before.items.filter(({ id }) => !gone.has(id)) }))
    setChosen((before) => new Set([...before].filter((id) => !gone.has(id))))
    setCurrent(after?.id)
  }

  /** Puts an item back where one can see it. */
  const putBack = useCallback(async (id: string) => {
    const { done } = await ask<ShownItem>(`/api/comments/${id}/beside`)
    const item = done?.item
    if (!item) return
    setShown((before) => ({ ...before, items: [item, ...before.items.filter((one) => one.id !== id)] }))
    setCurrent(id)
  }, [])

  const step = (by: 1 | -1): QueueItem | undefined => {
    const at = shown.items.findIndex(({ id }) => id === current)
    const next = shown.items[at + by]
    if (next) setCurrent(next.id)
    return next
  }

  const toggle = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))

  const item = shown.items.find(({ id }) => id === current)
  const choose = (ids: readonly string[]) => setChosen(new Set(ids))
  return {
    shown,
    search,
    item,
    chosen,
    load,
    more,
    recount,
    reload,
    leave,
    putBack,
    step,
    toggle,
    choose,
    open: setCurrent,
  }
}

export type Queue = ReturnType<typeof useQueue>
