'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { fieldsOf } from '../../wall-time'
import { saidBack } from '../../wall-words'
import type { PressIssue } from './press'
import { undoWords } from './sending-words'

type Props = {
  busy: boolean
  /** The publication's. */
  timeZone: string
  undoMinutes: number
  onPress: PressIssue
  /** `send`: it was not given to the sender yet; then it can also leave at once. */
  act: 'send' | 'schedule'
  /** When it leaves now. */
  at?: string
}

const zonesOf = (first: string) => [
  ...new Set([first, Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')]),
]

/** When a letter leaves: day, time and the zone they are meant in, said back in words before anything is pressed. */
export function ScheduleForm({ busy, timeZone, undoMinutes, onPress, act, at }: Props) {
  const id = useId()
  const [zone, setZone] = useState(timeZone)
  const [zones, setZones] = useState([timeZone])
  const [fields, setFields] = useState(at ? fieldsOf(new Date(at), timeZone) : { date: '', time: '07:00' })
  const said = saidBack(fields, zone, Date.now())
  const set = (field: 'date' | 'time') => (event: { target: { value: string } }) =>
    setFields({ ...fields, [field]: event.target.value })
  // They stand inside the form of the issue, which Enter would save.
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()
  return (
    <div className="letters-schedule">
      {act === 'send' ? (
        <Button disabled={busy} onClick={() => void onPress('send')}>
          {undoMinutes > 0 ? `Send it, after ${undoWords(undoMinutes)} to undo` : 'Send it'}
        </Button>
      ) : null}
      <fieldset>
        <legend>{act === 'send' ? 'Or at a time of your choice' : 'When it leaves'}</legend>
        <label>
          Day
          <input type="date" value={fields.date} onChange={set('date')} onKeyDown={onKeyDown} aria-describedby={id} />
        </label>
        <label>
          Time
          <input type="time" value={fields.time} onChange={set('time')} onKeyDown={onKeyDown} aria-describedby={id} />
        </label>
        <label>
          Time zone
          {/* The list is long: it is made when somebody wants it. */}
          <select
            value={zone}
            onFocus={() => setZones(zonesOf(timeZone))}
            onChange={({ target }) => setZone(target.value)}
          >
            {(zones.includes(zone) ? zones : [zone, ...zones]).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <p id={id} role="status">
          {said.words}
        </p>
        <Button
          disabled={busy || !said.at}
          buttonStyle="secondary"
          onClick={() => said.at && void onPress(act, { at: said.at.toISOString(), timeZone: zone })}
        >
          Send it at this time
        </Button>
      </fieldset>
    </div>
  )
}
