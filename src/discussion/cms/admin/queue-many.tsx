'use client'
import { Button } from '@payloadcms/ui'
import { count } from './queue-words'
import type { Decisions } from './use-decisions'
import type { Queue } from './use-queue'

type Props = { queue: Queue; decisions: Decisions; onDecline: () => void }

/** What can be done to all that are chosen. */
export function QueueMany({ queue, decisions, onDecline }: Props) {
  const ids = [...queue.chosen]
  const { busy, decideMany } = decisions
  const isSpam = queue.shown.lane === 'spam'
  return (
    <section aria-label="What is chosen" className="queue-many">
      <p>{count(ids.length, 'item')} chosen. The keys now mean all of them.</p>
      <div className="queue-buttons">
        <Button disabled={busy} onClick={() => void decideMany(ids, 'approve')}>
          Approve all chosen
        </Button>
        <Button disabled={busy} buttonStyle="secondary" onClick={onDecline}>
          Decline all chosen
        </Button>
        <Button
          disabled={busy}
          buttonStyle="secondary"
          onClick={() => void decideMany(ids, isSpam ? 'reopen' : 'spam')}
        >
          {isSpam ? 'None of them is spam' : 'All chosen are spam'}
        </Button>
        <Button buttonStyle="secondary" onClick={() => queue.choose([])}>
          Choose none
        </Button>
      </div>
    </section>
  )
}
