'use client'
import { useEffect } from 'react'
import type { QueueItem } from '../../queue-item'
import { press } from './press'
import type { Queue } from './use-queue'

const RENEW_AFTER_MS = 4 * 60_000

/** Renews one’s own lease on the open item, and takes it as soon as somebody works on it. */
export function useClaim(queue: Queue) {
  const { item, reload } = queue
  const id = item?.id
  const isMine = item?.claim?.mine === true
  useEffect(() => {
    if (!id || !isMine) return
    const renewing = setInterval(() => void press(id, 'claim'), RENEW_AFTER_MS)
    return () => clearInterval(renewing)
  }, [id, isMine])

  /** @returns what went wrong, in words. */
  const claim = async (one: QueueItem) => {
    const { problem } = await press(one.id, 'claim')
    await reload(one.id)
    return problem
  }
  const release = async (one: QueueItem) => {
    const { problem } = await press(one.id, 'release')
    await reload(one.id)
    return problem
  }
  return { claim, release }
}
