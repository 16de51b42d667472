'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { type DeclineCode, declineCodes, declineReasons } from '../../decline-reasons'
import type { StockReply } from '../../stock-replies'
import { InsertStock } from './insert-stock'
import { leavesDeclining } from './queue-words'

export type Why = { reasons: DeclineCode[]; noteToWriter: string; note: string }

type Props = {
  busy: boolean
  stock: StockReply[]
  /** How many are declined at once, when it is more than one. */
  many?: number
  onDecline: (why: Why) => void
  onCancel: () => void
}

/** Why something is declined: reasons the writer is told, a note to them, and one for staff. */
export function DeclineForm({ busy, stock, many, onDecline, onCancel }: Props) {
  const [reasons, setReasons] = useState<DeclineCode[]>([])
  const [noteToWriter, setNoteToWriter] = useState('')
  const [note, setNote] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const id = useId()
  const form = useRef<HTMLElement>(null)
  useEffect(() => first.current?.focus(), [])
  useEffect(() => {
    const { current } = form
    const leave = (event: KeyboardEvent) => {
      if (!leavesDeclining(event)) return
      event.preventDefault()
      onCancel()
    }
    current?.addEventListener('keydown', leave)
    return () => current?.removeEventListener('keydown', leave)
  }, [onCancel])

  const toggle = (code: DeclineCode) =>
    setReasons((chosen) => declineCodes.filter((one) => (one === code) !== chosen.includes(one)))
  return (
    <section ref={form} className="queue-decline" aria-label="Why it is declined">
      <fieldset>
        <legend>{many ? `Reasons, for ${many}. Each writer is told.` : 'Reasons. The writer is told.'}</legend>
        {declineCodes.map((code, at) => (
          <label key={code}>
            <input
              ref={at === 0 ? first : undefined}
              type="checkbox"
              checked={reasons.includes(code)}
              onChange={() => toggle(code)}
            />{' '}
            {declineReasons[code].label}
          </label>
        ))}
      </fieldset>
      {reasons.length > 0 ? (
        <div className="queue-told">
          <p>The writer reads:</p>
          {reasons.map((code) => (
            <blockquote key={code}>{declineReasons[code].words}</blockquote>
          ))}
        </div>
      ) : null}
      <label htmlFor={`${id}-told`}>A note to the writer, if you wish</label>
      <InsertStock
        stock={stock.filter(({ declines }) => declines)}
        label="Insert a stock reply into the note"
        onInsert={(words) => setNoteToWriter((typed) => [typed.trim(), words].filter(Boolean).join('\n\n'))}
      />
      <textarea
        id={`${id}-told`}
        rows={4}
        maxLength={2000}
        value={noteToWriter}
        onChange={(event) => setNoteToWriter(event.target.value)}
      />
      <label htmlFor={`${id}-note`}>A note for staff alone</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="queue-buttons">
        <Button disabled={busy || reasons.length === 0} onClick={() => onDecline({ reasons, noteToWriter, note })}>
          {many ? `Decline ${many}` : 'Decline'}
        </Button>
        <Button disabled={busy} buttonStyle="secondary" onClick={onCancel}>
          Do not decline
        </Button>
      </div>
    </section>
  )
}
