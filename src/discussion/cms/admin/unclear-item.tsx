'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { UnclearGroup } from '../../unclear-queue'
import { OUTCOME_MOST } from '../../unclear-rules'
import { ask } from './press'
import { dayOf } from './queue-words'

type Props = { group: UnclearGroup; isDesk: boolean }

const outcomeWords = {
  clearer: 'Made clearer',
  explained: 'Explained',
  kept: 'Kept as it is',
  'not-useful': 'Put aside',
} as const

/** One sentence in what stands around it, what readers said of it, and what can be made of that. */
export function UnclearItem({ group, isDesk }: Props) {
  const { article, heading, sentence, before, after, remarks, reasons, notes, revision, latest, settled } = group
  const id = useId()
  const router = useRouter()
  const [words, setWords] = useState('')
  const [version, setVersion] = useState(latest)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const press = async (outcome: 'clearer' | 'explained' | 'kept' | 'not-useful' | 'reopened') => {
    setBusy(true)
    const answer = await ask('/api/unclear', {
      notes,
      outcome,
      words,
      ...(outcome === 'clearer' && { version }),
    })
    setProblem(answer.problem ?? '')
    setBusy(false)
    if (!answer.problem) router.refresh()
  }
  const button = (
    outcome: Parameters<typeof press>[0],
    label: string,
    buttonStyle: 'primary' | 'secondary' = 'secondary',
  ) => (
    <Button buttonStyle={buttonStyle} size="medium" disabled={busy} onClick={() => void press(outcome)}>
      {label}
    </Button>
  )
  const newer = Array.from({ length: Math.max(0, latest - revision) }, (_, index) => revision + 1 + index)
  return (
    <article aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{heading || 'The beginning'}</h2>
      <p>
        <a href={article.path ?? `/admin/collections/articles/${article.id}`}>{article.title}</a>, version {revision} ·{' '}
        {notes.length === 1 ? '1 reader' : `${notes.length} readers`} · since {dayOf(group.since)}
        {group.stands || !sentence ? '' : ' · no longer in the text'}
      </p>
      <blockquote className="unclear-words">
        {before} <mark>{sentence || 'All of this part.'}</mark> {after}
      </blockquote>
      {reasons.length > 0 ? <p>{reasons.join(' · ')}</p> : null}
      {remarks.map((remark, index) => (
        <p key={index} className="unclear-remark">
          <strong>A reader:</strong> <bdi>{remark}</bdi>
        </p>
      ))}
      {settled ? (
        <>
          <p>
            <strong>{outcomeWords[settled.outcome]}</strong>
            {settled.version ? ` in version ${settled.version}` : ''}, {dayOf(settled.at)}. {settled.words}
          </p>
          {isDesk ? button('reopened', 'Take this back') : null}
        </>
      ) : (
        <>
          {isDesk ? (
            <>
              <label htmlFor={`${id}-words`}>What readers are told, in one or two sentences</label>
              <textarea
                id={`${id}-words`}
                rows={2}
                maxLength={OUTCOME_MOST}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
              {newer.length > 0 ? (
                <p>
                  <label htmlFor={`${id}-version`}>Made clearer in version </label>
                  <select
                    id={`${id}-version`}
                    value={version}
                    onChange={(event) => setVersion(Number(event.target.value))}
                  >
                    {newer.map((number) => (
                      <option key={number} value={number}>
                        {number}
                      </option>
                    ))}
                  </select>
                </p>
              ) : (
                <p>
                  <a href={`/admin/collections/articles/${article.id}`}>Change the text</a>; once the new version is
                  public, say here that it is clearer.
                </p>
              )}
            </>
          ) : null}
          <div className="queue-buttons">
            {isDesk && newer.length > 0 ? button('clearer', 'Made clearer', 'primary') : null}
            {isDesk ? button('explained', 'Explained', newer.length > 0 ? 'secondary' : 'primary') : null}
            {isDesk ? button('kept', 'Kept as it is, because …') : null}
            {button('not-useful', 'Put aside')}
          </div>
        </>
      )}
      <p role="status" className={problem ? 'queue-problem' : undefined}>
        {problem}
      </p>
    </article>
  )
}
