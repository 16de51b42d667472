'use client'
import { useEffect, useState } from 'react'
import type { NamedDecision } from '../../named-log'
import type { ShownItem } from '../queue-endpoints'
import { ask } from './press'
import { actionInWords, moment } from './queue-words'

/** What happened to a comment, when, by whom and why. `version` asks anew. */
export function LogPanel({ comment, version = 0 }: { comment: string; version?: number }) {
  const [log, setLog] = useState<NamedDecision[]>()
  useEffect(() => {
    let isCurrent = true
    void ask<ShownItem>(`/api/comments/${comment}/beside`).then(({ done }) => {
      if (isCurrent) setLog(done?.log)
    })
    return () => {
      isCurrent = false
    }
  }, [comment, version])
  if (!log) return null
  return (
    <details className="queue-log">
      <summary>What happened to it ({log.length})</summary>
      <ol>
        {log.map((entry) => (
          <li key={`${entry.at} ${entry.action}`}>
            <time dateTime={entry.at}>{moment(entry.at)}</time>, {entry.who}: {actionInWords(entry)}
            {entry.reasons.length > 0 ? `. ${entry.reasons.join('; ')}` : ''}
            {entry.noteToWriter ? <blockquote>To the writer: {entry.noteToWriter}</blockquote> : null}
            {entry.note ? <blockquote>For staff: {entry.note}</blockquote> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
