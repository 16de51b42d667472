'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { queueLanes } from '../../statuses'
import { laneWords, standingInWords } from './queue-words'
import type { Decisions } from './use-decisions'
import type { Queue } from './use-queue'
import { keysInWords, type QueueKeys } from './use-queue-keys'

type Props = { queue: Queue; busy: boolean; keys: QueueKeys; onLook: Decisions['look'] }

/** How we stand, the lanes, the search and the keys. */
export function QueueHead({ queue, busy, keys, onLook }: Props) {
  const { shown, load, search } = queue
  const [words, setWords] = useState(search)
  useEffect(() => setWords(search), [search])
  return (
    <div>
      <p className="queue-standing">{standingInWords(shown.standing).join(' · ')}</p>
      <nav aria-label="Lanes of the queue" className="queue-buttons">
        {queueLanes.map((lane) => (
          <button
            key={lane}
            type="button"
            className="queue-lane"
            aria-pressed={lane === shown.lane}
            disabled={busy}
            onClick={() => void onLook(() => load(lane, search))}
          >
            {laneWords[lane]} <span>{shown.counts[lane]}</span>
          </button>
        ))}
        <a className="queue-lane" href="/admin/unclear">
          Unclear sentences <span>{shown.unclear}</span>
        </a>
      </nav>
      <search>
        <form
          className="queue-search"
          onSubmit={(event) => {
            event.preventDefault()
            void onLook(() => load(shown.lane, words))
          }}
        >
          <label htmlFor="queue-search">Look for words</label>
          <input
            id="queue-search"
            type="search"
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Button type="submit" buttonStyle="secondary" size="small" disabled={busy}>
            Look
          </Button>
        </form>
      </search>
      <details
        className="queue-keys"
        open={keys.isHelpOpen}
        onToggle={(event) => keys.setHelp(event.currentTarget.open)}
      >
        <summary>Keys</summary>
        <dl>
          {keysInWords.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" checked={keys.areOn} onChange={(event) => keys.turn(event.target.checked)} /> Single
          keys work while nobody types
        </label>
      </details>
    </div>
  )
}
