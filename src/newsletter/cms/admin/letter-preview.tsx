'use client'
import { useEffect, useState } from 'react'
import type { IssueOutlook } from '../../issues/issue-outlook'

const forms = { phone: 'Phone', desktop: 'Desktop', text: 'As text' } as const
const schemes = { light: 'By day', dark: 'By night' } as const
/** Pixels of the frame: a phone held upright, and a mailbox on a desk. */
const widths = { phone: 375, desktop: 680 } as const

type Form = keyof typeof forms
type Scheme = keyof typeof schemes
type Props = { issue: string; saved: string; outlook?: IssueOutlook }

/** The letter as mailboxes show it. */
export function LetterPreview({ issue, saved, outlook }: Props) {
  const [form, setForm] = useState<Form>('phone')
  const [scheme, setScheme] = useState<Scheme>('light')
  const at = (shown: 'html' | 'text') => `/api/issues/${issue}/letter?form=${shown}&scheme=${scheme}&saved=${saved}`
  return (
    <div>
      <h3>How it looks</h3>
      {outlook?.kind === 'letter' ? (
        <p className="letters-line">
          <strong>{outlook.subject}</strong> {outlook.preview}
        </p>
      ) : null}
      <div className="letters-choices">
        <Choice legend="Form" name={`form-${issue}`} options={forms} chosen={form} onChoose={setForm} />
        {form === 'text' ? null : (
          <Choice legend="Colours" name={`scheme-${issue}`} options={schemes} chosen={scheme} onChoose={setScheme} />
        )}
      </div>
      {form === 'text' ? (
        <TextForm at={at('text')} />
      ) : (
        <div className="letters-frame">
          <iframe
            key={`${form} ${scheme} ${saved}`}
            title={`The letter, ${forms[form].toLowerCase()}, ${schemes[scheme].toLowerCase()}`}
            src={at('html')}
            width={widths[form]}
            height={640}
            data-scheme={scheme}
            loading="lazy"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
        </div>
      )}
    </div>
  )
}

type ChoiceProps<Option extends string> = {
  legend: string
  name: string
  options: Record<Option, string>
  chosen: Option
  onChoose: (option: Option) => void
}

function Choice<Option extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<Option>) {
  const names = Object.keys(options).filter((one): one is Option => one in options)
  return (
    <fieldset>
      <legend>{legend}</legend>
      {names.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {options[option]}
        </label>
      ))}
    </fieldset>
  )
}

function TextForm({ at }: { at: string }) {
  const [words, setWords] = useState('')
  useEffect(() => {
    const stop = new AbortController()
    fetch(at, { signal: stop.signal })
      .then((answer) => answer.text())
      .then(setWords)
      .catch(() => stop.signal.aborted || setWords('The server did not answer. Please try again.'))
    return () => stop.abort()
  }, [at])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="letters-text" tabIndex={0} aria-label="The letter as text">
      {words}
    </section>
  )
}
