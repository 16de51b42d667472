'use client'

import { Button, toast, useDocumentInfo, useField } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { TwoTexts } from '../../two-texts'
import { TextDifference } from './text-difference'

/** A name for this open form. `randomUUID` is missing where the admin is not reached by https. */
const newSheet = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')

const moment = (iso: string) => new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/**
 * Carries the name of this open form with every save, and shows what could not be saved because somebody else saved
 * meanwhile: both texts, and the way to go on with either.
 */
export function TwoTextsField() {
  const { id } = useDocumentInfo()
  const { value, setValue, errorMessage } = useField<string>({ path: 'sheet' })
  const [texts, setTexts] = useState<TwoTexts>()
  const [sheet] = useState(newSheet)
  // At every render: the form fills itself after this field's first effect, and once more when it is filled anew.
  useEffect(() => {
    if (value !== sheet) setValue(sheet, true)
  })

  const path = `/api/articles/${id}/set-aside`
  const load = useCallback(async () => {
    const response = await fetch(path)
    if (response.ok) setTexts((await response.json()).texts ?? undefined)
  }, [path])
  useEffect(() => {
    if (id) void load()
  }, [id, load, errorMessage])

  const isRefused = Boolean(errorMessage)
  useEffect(() => {
    if (isRefused) toast.error('Not saved over somebody else’s words. Both texts stand at the head of this form.')
  }, [isRefused])

  return texts ? <Notice texts={texts} path={path} isRefused={isRefused} reload={load} /> : null
}

type NoticeProps = { texts: TwoTexts; path: string; isRefused: boolean; reload: () => Promise<void> }

function Notice({ texts, path, isRefused, reload }: NoticeProps) {
  const [isOpen, setOpen] = useState(false)
  const [trouble, setTrouble] = useState('')
  const ask = async (method: 'POST' | 'DELETE', address: string, body?: object) => {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    })
    if (response.ok) return window.location.reload()
    // The texts first: whoever presses again at once means those that stand there now.
    await reload()
    setTrouble('It was saved once more meanwhile. Please look at both texts again.')
  }
  const look = async () => {
    if (!isOpen) await reload()
    setOpen(!isOpen)
  }
  return (
    <section className="two-texts banner banner--type-default" aria-labelledby="two-texts">
      <h2 id="two-texts" className="field-label">
        {isRefused ? 'Your last words are not in this article yet' : 'You have words set aside'}
      </h2>
      <p role="status">
        {texts.savedBy ?? 'Somebody else'} saved this article last, on {moment(texts.savedAt)}. What you wrote until{' '}
        {moment(texts.setAsideAt)} was not written over it. Nothing is lost: both texts are kept, yours for thirty days.
      </p>
      <p className="two-texts__ways">
        <Button buttonStyle="secondary" size="small" onClick={() => void look()} aria-expanded={isOpen}>
          {isOpen ? 'Close the comparison' : 'See both texts'}
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          onClick={() => void ask('POST', `${path}/bring-back`, { edition: texts.edition })}
        >
          Go on with my words
        </Button>
        {isRefused ? (
          <Button buttonStyle="secondary" size="small" onClick={() => window.location.reload()}>
            Go on with theirs
          </Button>
        ) : (
          <Button buttonStyle="secondary" size="small" onClick={() => void ask('DELETE', path)}>
            Put my words away for good
          </Button>
        )}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      {isOpen && <TextDifference paragraphs={texts.difference} />}
    </section>
  )
}
