'use client'
import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { press } from './press'

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

const row = { display: 'flex', gap: 'calc(var(--base) / 2)', flexWrap: 'wrap', alignItems: 'center' } as const

/** What more can become of a reader's question: a page, a block of its article, one with another question. */
export const QuoteField = () => {
  const { id } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields.status?.value)
  const answeredBy = useFormFields(([fields]) => fields.answeredBy?.value)
  const allowed = useFormFields(([fields]) => Boolean(fields.mayBeQuotedAt?.value))
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)
  if (typeof id !== 'string' || answeredBy) return null

  const does =
    (button: string, done: string, body: Record<string, unknown> = {}) =>
    async () => {
      setBusy(true)
      say((await press(id, button, body)).problem ?? done)
      setBusy(false)
    }

  return (
    <fieldset className="field-type" style={{ border: 0, padding: 0 }}>
      <legend>More use of this question</legend>
      <p>
        {allowed
          ? 'The reader lets us quote it elsewhere, until they take that back.'
          : 'The reader has not said that we may quote it elsewhere.'}
      </p>
      <div style={row}>
        {allowed && status === 'published' ? (
          <>
            <Button disabled={busy} size="small" onClick={does('promote-to-page', PAGE_MADE)}>
              Make a page of it
            </Button>
            <Button
              disabled={busy}
              size="small"
              buttonStyle="secondary"
              onClick={does('promote-to-article', BLOCK_MADE)}
            >
              Quote it in the article
            </Button>
          </>
        ) : null}
        {allowed ? null : (
          <Button disabled={busy} size="small" buttonStyle="secondary" onClick={does('ask-to-quote', ASKED)}>
            Ask whether we may quote it
          </Button>
        )}
      </div>
      <MergeInto busy={busy} merge={(into) => does('merge', MERGED, { into })()} />
      <p role="status">{says}</p>
    </fieldset>
  )
}

const PAGE_MADE = 'A draft of its page stands under Answered questions.'
const BLOCK_MADE = 'It stands at the end of the article’s draft.'
const ASKED = 'A letter asks the reader. Nobody is asked twice.'
const MERGED = 'They are together now. Whoever asked hears of the answer once.'

type Merging = { busy: boolean; merge: (into: { kind: 'comment' | 'question'; id: string }) => Promise<void> }

/** The other is named by its address in the admin, which can be copied from the browser. */
function MergeInto({ busy, merge }: Merging) {
  const [other, setOther] = useState('')
  const id = UUID.exec(other)?.[0]
  const kind = other.includes('/questions/') ? 'question' : 'comment'
  return (
    <div style={row}>
      <label htmlFor="asked-before">Asked before in (the address of a comment or an answered question here)</label>
      <input id="asked-before" type="text" value={other} onChange={(event) => setOther(event.target.value)} />
      <Button
        disabled={busy || !id}
        size="small"
        buttonStyle="secondary"
        onClick={() => (id ? merge({ kind, id }) : undefined)}
      >
        Merge into it
      </Button>
    </div>
  )
}
