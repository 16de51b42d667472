'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ShownChecklist, ShownPoint } from '../checklist-endpoints'
import { stageWords } from '../stage-words'
import { goToField, tabWith } from './go-to-field'

/** What is still open before publishing, as the verb itself would say it; asked anew after every save. */
export function ChecklistField() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [list, setList] = useState<ShownChecklist>()
  const load = useCallback(async () => {
    const response = await fetch(`/api/articles/${id}/checklist`)
    if (response.ok) setList(await response.json())
  }, [id])
  // Every save asks anew.
  useEffect(() => {
    if (id) void load()
  }, [id, load, lastUpdateTime])

  if (!list) return null
  const blocking = list.points.filter(({ level }) => level === 'block')
  const better = list.points.filter(({ level }) => level === 'warn')
  return (
    <section className="field-type checklist-field" aria-labelledby="checklist">
      <h2 id="checklist" className="field-label">
        Before publishing
      </h2>
      <p role="status">
        {stageWords[list.stage]}. {summary(blocking.length, better.length)}
      </p>
      <Points title="Needed" points={blocking} />
      <Points title="Would be better" points={better} />
      {list.reading && (
        <p className="field-description">
          Reading level, in years of school: Flesch-Kincaid {list.reading.fleschKincaid}, SMOG {list.reading.smog}.
        </p>
      )}
      {list.isCorrection && (
        <p>
          You call this a correction. Please also{' '}
          <a href="/admin/collections/corrections/create">write a notice for readers</a>.
        </p>
      )}
    </section>
  )
}

function summary(blocking: number, better: number): string {
  if (blocking > 0) return blocking === 1 ? 'One point is needed.' : `${blocking} points are needed.`
  return better > 0 ? 'Nothing stands in the way.' : 'Everything is there.'
}

function Points({ title, points }: { title: string; points: ShownPoint[] }) {
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug: 'articles' })
  if (points.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {points.map(({ check, path, message, why, quotes }) => (
          <li key={check}>
            <button
              type="button"
              className="checklist-field__point"
              onClick={() => goToField(path, tabWith(fields, path))}
            >
              {message}
            </button>
            <div className="field-description">{why}</div>
            {quotes.slice(0, 5).map((quote) => (
              <blockquote key={quote}>{quote}</blockquote>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
