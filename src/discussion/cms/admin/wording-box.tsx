'use client'
import { Button } from '@payloadcms/ui'
import { useRef } from 'react'
import { generalWording } from '../../triage/private-details'
import type { PanelProps } from './item-props'

type Props = PanelProps & { onChanged: (work: Promise<unknown>) => Promise<void> }

/** The words readers will see: edited, made general, or with something taken out. */
export function WordingBox({ item, queue, decisions, drafts, claims, focusCurrent, onChanged }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const { wording, isChanged } = drafts.of(item)
  const { busy, act } = decisions
  const id = `wording-${item.id}`

  const type = (words: string) => {
    // Whoever begins to type has it in hand.
    if (!isChanged && !item.claim) void claims.claim(item)
    drafts.type(item.id, { wording: words })
  }
  const keep = (button: 'reword' | 'redact', body: object, said: string) => {
    const work = async () => {
      const isKept = await act(item, button, { publicWording: wording, ...body }, said, false)
      if (isKept) drafts.type(item.id, { wording: undefined })
    }
    return onChanged(work())
  }
  const redact = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = box.current ?? {}
    void keep('redact', { spans: start < end ? [{ start, end }] : [] }, 'Taken out')
  }
  return (
    <div className="queue-wording">
      <label htmlFor={id}>Public wording</label>
      <textarea
        ref={box}
        id={id}
        data-wording
        dir="auto"
        rows={Math.min(12, Math.max(4, wording.split('\n').length + 1))}
        maxLength={5000}
        value={wording}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') focusCurrent()
        }}
      />
      <div className="queue-buttons">
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={busy || generalWording(wording) === wording}
          onClick={() => type(generalWording(wording))}
        >
          Use general wording
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={busy}
          extraButtonProps={{ 'data-redact': '' }}
          onClick={redact}
        >
          Take out the selection
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={busy || !isChanged}
          onClick={() => void keep('reword', {}, 'Wording kept')}
        >
          Keep this wording
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={busy || !isChanged}
          onClick={() => {
            drafts.type(item.id, { wording: undefined })
            void queue.reload(item.id)
          }}
        >
          Back to the kept one
        </Button>
      </div>
    </div>
  )
}
