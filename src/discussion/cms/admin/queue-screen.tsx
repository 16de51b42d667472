'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { StockReply } from '../../stock-replies'
import type { ShownQueue } from '../queue-endpoints'
import { DeclineForm } from './decline-form'
import { QueueHead } from './queue-head'
import { QueueItemPanel } from './queue-item-panel'
import { QueueMany } from './queue-many'
import { QueueRow } from './queue-row'
import { useClaim } from './use-claim'
import { useDecisions } from './use-decisions'
import { useDrafts } from './use-drafts'
import { useQueue } from './use-queue'
import { useQueueKeys } from './use-queue-keys'

type Props = { initial: ShownQueue; initialSearch: string; stock: StockReply[] }

/** The queue: a list in which one item is open, with everything that a decision needs beside it. */
export function QueueScreen({ initial, initialSearch, stock }: Props) {
  const queue = useQueue(initial, initialSearch)
  const drafts = useDrafts(queue.shown.items)
  const claims = useClaim(queue)
  const screen = useRef<HTMLDivElement>(null)
  const [moves, setMoves] = useState(0)
  const focusCurrent = () => setMoves((before) => before + 1)
  const decisions = useDecisions(queue, focusCurrent)
  const [declining, setDeclining] = useState<'one' | 'many'>()
  const keys = useQueueKeys({ queue, decisions, drafts, claims, screen, focusCurrent, setDeclining })
  const { shown, item, chosen } = queue
  const { busy, told } = decisions

  // After the list has moved, so that the heading of the open item is there.
  useEffect(() => {
    if (moves > 0) screen.current?.querySelector<HTMLElement>('[data-open-item], [data-empty]')?.focus()
  }, [moves])

  const openId = item?.id
  useEffect(() => setDeclining(undefined), [openId])

  return (
    <div ref={screen} className="queue-screen">
      <QueueHead queue={queue} busy={busy} keys={keys} onLook={decisions.look} />
      <div className="queue-told-bar">
        <p role="status" className={told.isProblem ? 'queue-problem' : undefined}>
          {told.words}
        </p>
        {told.undo ? (
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={busy}
            onClick={() => void decisions.undo(told.undo ?? '')}
          >
            Undo
          </Button>
        ) : null}
      </div>
      {chosen.size > 0 ? (
        <QueueMany queue={queue} decisions={decisions} onDecline={() => setDeclining('many')} />
      ) : null}
      {declining === 'many' && chosen.size > 0 ? (
        <DeclineForm
          busy={busy}
          stock={stock}
          many={chosen.size}
          onCancel={() => {
            setDeclining(undefined)
            focusCurrent()
          }}
          onDecline={(why) => {
            setDeclining(undefined)
            void decisions.decideMany([...chosen], 'decline', why)
          }}
        />
      ) : null}
      {shown.items.length === 0 ? (
        <p tabIndex={-1} data-empty className="queue-empty">
          Nothing here. Thank you.
        </p>
      ) : null}
      <ol className="queue-list">
        {shown.items.map((one) => (
          <li key={one.id} className={one.danger ? 'queue-item queue-item--danger' : 'queue-item'}>
            {one.id === item?.id ? (
              <QueueItemPanel
                item={one}
                {...{ queue, decisions, drafts, claims, stock }}
                isDeclining={declining === 'one'}
                setDeclining={(on) => setDeclining(on ? 'one' : undefined)}
                focusCurrent={focusCurrent}
              />
            ) : (
              <QueueRow item={one} queue={queue} onOpen={focusCurrent} />
            )}
          </li>
        ))}
      </ol>
      {shown.next ? (
        <Button buttonStyle="secondary" disabled={busy} onClick={() => void decisions.look(queue.more)}>
          Show more
        </Button>
      ) : null}
    </div>
  )
}
