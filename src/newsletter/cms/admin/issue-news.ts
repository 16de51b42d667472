'use client'
import { useSyncExternalStore } from 'react'

/** What one part of an issue's page has learned since the page was made, for its other part. */
export type IssueNews = {
  /** Nothing thaws. */
  frozen?: boolean
  /** Nobody gets it any more, and it cannot be sent after all. */
  over?: boolean
  /** What keeps it from leaving, in words; empty once nothing does. */
  stop?: string
}

const known = new Map<string, IssueNews>()
const listeners = new Set<() => void>()
const nothing: IssueNews = {}

export const newsOf = (issue: string): IssueNews => known.get(issue) ?? nothing

export function tellNews(issue: string, news: IssueNews): void {
  const now = { ...newsOf(issue), ...news }
  if (JSON.stringify(now) === JSON.stringify(newsOf(issue))) return
  known.set(issue, now)
  for (const listener of listeners) listener()
}

export function onNews(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** @param before what was known when the page was made. */
export function useNews(issue: string, before: IssueNews): IssueNews {
  const news = useSyncExternalStore(
    onNews,
    () => newsOf(issue),
    () => nothing,
  )
  return { ...before, ...news }
}
