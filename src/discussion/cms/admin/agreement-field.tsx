'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Agreeing } from '../../agree'
import { ask } from './press'

const day = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

/** Who agrees with this answer, and the button of whoever is signed in. */
export const AgreementField = () => {
  const { id } = useDocumentInfo()
  const [found, setFound] = useState<Agreeing>()
  const [says, say] = useState('')
  const path = `/api/questions/${id}/agreements`
  const load = useCallback(async () => setFound((await ask<Agreeing>(path)).done), [path])
  useEffect(() => {
    if (id) void load()
  }, [id, load])
  if (!found) return null

  const press =
    (below: string, told: string, body: Record<string, unknown> = {}) =>
    async () => {
      const { problem } = await ask(`${path}${below}`, body)
      say(problem ?? told)
      await load()
    }
  const mine = found.agreements.find(({ person }) => person === found.own)

  return (
    <section className="field-type desk-panel" aria-labelledby="agreements">
      <h3 id="agreements">A second clinician</h3>
      {found.agreements.length === 0 ? <p>Nobody else has said that they agree.</p> : null}
      <ul>
        {found.agreements.map(({ id: entry, name, credential, at, current }) => (
          <li key={entry}>
            {[name, credential].filter(Boolean).join(', ')}, {day(at)}
            {current ? '' : ': agreed with an earlier text'}{' '}
            <Button
              buttonStyle="secondary"
              size="small"
              aria-label={`Take the agreement of ${name} back`}
              onClick={press(`/${entry}/withdraw`, 'It is taken back.')}
            >
              Take it back
            </Button>
          </li>
        ))}
      </ul>
      {found.may && !mine?.current ? (
        <Button size="small" onClick={press('', 'Readers see that you agree.', { hash: found.hash })}>
          I agree with this answer
        </Button>
      ) : null}
      <p role="status">{says}</p>
    </section>
  )
}
