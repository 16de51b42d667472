'use client'
import { useCallback, useEffect, useState } from 'react'
import type { IssueProgress } from '../../statistics/issue-progress'
import type { IssueKind } from '../../statuses'
import { tellNews } from './issue-news'
import { isOver } from './over'
import { look } from './press'

const EVERY_MS = 3000

/** Whether an issue will look different in a moment, although nobody presses anything. */
const moves = ({ sending: { status, secondsLeft } }: IssueProgress) =>
  status === 'sending' || (status === 'waiting' && secondsLeft === 0)

/** How far an issue is, looked at again while it moves and somebody sees it. */
export function useProgress(issue: string, kind: IssueKind, initial: IssueProgress | undefined) {
  const [progress, setProgress] = useState(initial)
  const again = useCallback(async () => {
    const seen = await look<IssueProgress>(issue, 'progress')
    if (seen.problem === undefined) setProgress(seen.done)
  }, [issue])
  const frozen = progress?.sending.frozen === true
  const over = progress !== undefined && isOver(kind, progress.sending)
  useEffect(() => tellNews(issue, { frozen, over }), [issue, frozen, over])
  useEffect(() => {
    if (!progress || !moves(progress)) return
    const timer = setInterval(() => {
      if (!document.hidden) void again()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [progress, again])
  return { progress, again }
}
