'use client'
import { Button } from '@payloadcms/ui'
import type { QueueItem } from '../../queue-item'
import { reportReasons } from '../../report-reasons'
import { moment } from './queue-words'
import type { Decisions } from './use-decisions'

/** What readers reported, and the two answers to it. */
export function QueueReports({ item, decisions }: { item: QueueItem; decisions: Decisions }) {
  const { busy, act } = decisions
  if (item.reports.length === 0) return null
  const settle = (verdict: 'keep' | 'hide', said: string) => void act(item, 'reports', { verdict }, said, true)
  return (
    <section aria-labelledby={`reports-${item.id}`}>
      <h3 id={`reports-${item.id}`}>Reported by readers</h3>
      <ul>
        {item.reports.map(({ reason, words, at }) => (
          <li key={`${at} ${reason}`}>
            {reasonInWords(reason)}, {moment(at)}
            {words ? <blockquote dir="auto">{words}</blockquote> : null}
          </li>
        ))}
      </ul>
      <div className="queue-buttons">
        <Button disabled={busy} buttonStyle="secondary" onClick={() => settle('keep', 'Kept')}>
          It may stay
        </Button>
        <Button disabled={busy} buttonStyle="secondary" onClick={() => settle('hide', 'Hidden')}>
          Hide it
        </Button>
      </div>
    </section>
  )
}

const reasonInWords = (reason: string) => reportReasons.find(({ code }) => code === reason)?.label ?? reason
