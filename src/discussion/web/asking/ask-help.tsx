import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { FormErrors } from '@/site/kit/form-errors'
import { OfferOf, WhereToCall } from '../steps-shown'
import type { AskHelpFacts } from './ask-help-facts'
import styles from './asking.module.css'
import { Preview } from './preview'
import { SentNote } from './sent-note'
import { SimilarAnswers } from './similar-answers'
import { fieldNames, fieldOf, problemsIn, typedIn } from './typed-fields'
import { useFieldProblems } from './use-field-problems'
import { usePlace } from './use-place'
import { type Outcome, useSending } from './use-sending'
import { useSteps } from './use-steps'
import { useTyped } from './use-typed'
import { WordCount } from './word-count'

export type AskHelpProps = AskHelpFacts & { form: HTMLFormElement }

/** What helps while somebody writes. Nothing of what is typed leaves the page before Send; without it the form works. */
export function AskHelp({ form, region, titles, soon, level }: AskHelpProps) {
  const { words, settled, settle } = useTyped(form)
  const steps = useSteps(settled)
  const { outcome, send, refuse, goOn } = useSending(form)
  const [look, setLook] = useState<{ at: 'danger' | 'offer' }>()
  const [wasAsked, setAsked] = useState(false)
  const place = usePlace(form, 'before')
  const end = usePlace(form, 'last')
  const card = useRef<HTMLDivElement>(null)
  const offer = useRef<HTMLDivElement>(null)
  useFieldProblems(form)

  const press = (choice: string) => {
    if (choice === 'general') takeGeneral(form)
    if (choice) steps.answerOffer()
    const now = settle()
    if (choice === 'general' && !wasAsked) return fieldOf(form, 'words')?.focus()
    const problems = problemsIn(form)
    if (Object.keys(problems).length > 0) return refuse(problems)
    setAsked(true)
    const first = steps.firstLook(now, choice !== '')
    if (!first) return void send(steps.seenWith(now), steps.dangers)
    goOn()
    setLook({ at: first })
  }

  useEffect(() => {
    const pressed = (event: SubmitEvent) => {
      event.preventDefault()
      press(event.submitter instanceof HTMLButtonElement ? event.submitter.value : '')
    }
    form.addEventListener('submit', pressed)
    return () => form.removeEventListener('submit', pressed)
  })
  useEffect(() => {
    if (steps.dangers.length > 0) steps.noteShown()
  })
  useEffect(() => {
    const there = look?.at === 'danger' ? card.current : offer.current
    if (look) there?.focus()
  }, [look])
  useEffect(() => {
    if (outcome.is === 'refused') place.querySelector<HTMLElement>('.form-errors')?.focus()
  }, [outcome, place])

  if (outcome.is === 'sent')
    return createPortal(
      <>
        <WhereToCall dangers={outcome.dangers} region={region} level={level} message="sent" />
        <SentNote to={outcome.to} wantsAnswer={outcome.wantsAnswer} soon={soon} level={level} />
      </>,
      place,
    )
  return (
    <div className={styles.help}>
      {createPortal(<FormErrors errors={linesOf(outcome)} />, place)}
      <WordCount length={words.length} />
      <div role="status" ref={card} tabIndex={-1}>
        <WhereToCall dangers={steps.dangers} region={region} />
      </div>
      <div role="status" className="visually-hidden">
        {steps.offers ? 'Your words may tell who somebody is. More general words are offered below them.' : ''}
        {outcome.is === 'sending' ? 'It is being sent.' : ''}
      </div>
      <div ref={offer} tabIndex={-1}>
        {steps.offers ? <OfferOf key={settled} words={settled} /> : null}
      </div>
      <SimilarAnswers words={settled} path={titles} />
      {createPortal(<Preview words={words} name={typedIn(form, 'name')} />, end)}
    </div>
  )
}

/** The general words go where the others stood. */
function takeGeneral(form: HTMLFormElement) {
  const general = form.elements.namedItem('general')
  const words = fieldOf(form, 'words')
  if (!words || !(general instanceof HTMLTextAreaElement)) return
  words.value = general.value
  words.dispatchEvent(new Event('input', { bubbles: true }))
}

function linesOf(outcome: Outcome): { field: string; words: string }[] {
  if (outcome.is !== 'refused') return []
  const beside = fieldNames.flatMap((name) => {
    const words = outcome.problems[name]
    return words ? [{ field: `ask-${name}`, words }] : []
  })
  return outcome.words ? [{ field: 'ask-form', words: outcome.words }, ...beside] : beside
}
