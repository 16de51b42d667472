import { DateText } from '../kit/date-text'
import { TickFace } from '../kit/face'
import type { PictureView } from '../views'
import styles from './credit-line.module.css'
import { PersonLine } from './person-line'

export type AuthorCredit = { name: string; role: string; credentials: string[]; href: string; portrait?: PictureView }

export type ReviewCredit = {
  id: string
  /** As the reviewer wants to be named, credentials included. */
  name: string
  href: string
  /** What was done, in words: `Medically reviewed the whole text`, `Reviewer credit, date not recorded`. */
  line: string
  /** Whether the sign-off is bound to a text; only then it wears the tick. */
  bound: boolean
}

/** Four dates that mean four things and never reset each other, and the days on which two of them are due again. ISO. */
export type ArticleDates = {
  published: string
  changed?: string
  reviewed?: string
  reviewDue?: string
  sourcesChecked?: string
  sourcesDue?: string
}

export type ReviewState = {
  kind: 'not-yet-reviewed' | 'recorded-not-bound' | 'withdrawn' | 'current' | 'changed' | 'due'
  words: string
  href?: string
}

export type CreditLineProps = {
  authors: AuthorCredit[]
  credits: ReviewCredit[]
  dates: ArticleDates
  state: ReviewState
  /** How long the text takes and how hard its words are: `6 minutes, plain words`. */
  reading?: string
}

/** Who wrote and who checked this, when, and whether the check still holds. */
export function CreditLine({ authors, credits, dates, state, reading }: CreditLineProps) {
  return (
    <section className={styles.credit} aria-label="Who wrote and checked this">
      <ul className={styles.people}>
        {authors.map((author) => (
          <li key={author.href}>
            <PersonLine {...author} line={`${author.role} · wrote this`} />
          </li>
        ))}
        {credits.map((credit) => (
          <li key={credit.id}>
            <PersonLine {...credit} mark={credit.bound ? <TickFace /> : undefined} />
          </li>
        ))}
      </ul>
      <Dates dates={dates} reading={reading} />
      {state.kind === 'current' && !state.href ? null : <State state={state} />}
    </section>
  )
}

function Dates({ dates, reading }: Pick<CreditLineProps, 'dates' | 'reading'>) {
  const named = [
    ['Published', dates.published, undefined],
    ['Changed', dates.changed, undefined],
    ['Reviewed', dates.reviewed, dates.reviewDue],
    ['Sources checked', dates.sourcesChecked, dates.sourcesDue],
  ] as const
  return (
    <dl className={styles.dates}>
      {named.map(([meaning, iso, due]) =>
        iso ? (
          <div key={meaning}>
            <dt>{meaning}</dt>
            <dd>
              <DateText iso={iso} />
              {due ? (
                <small>
                  {' '}
                  next by <DateText iso={due} />
                </small>
              ) : null}
            </dd>
          </div>
        ) : null,
      )}
      {reading ? (
        <div data-print="no">
          <dt>To read</dt>
          <dd>{reading}</dd>
        </div>
      ) : null}
    </dl>
  )
}

const warns: ReviewState['kind'][] = ['changed', 'due', 'withdrawn']

const linkWords = {
  'not-yet-reviewed': 'What this means',
  'recorded-not-bound': 'What this means',
  withdrawn: 'See the record',
  current: 'See the record',
  changed: 'See what changed',
  due: 'See the record',
} as const

function State({ state }: { state: ReviewState }) {
  return (
    <p className={`${styles.state} ${warns.includes(state.kind) ? styles.changed : ''}`} data-review-state={state.kind}>
      {state.words} {state.href ? <a href={state.href}>{linkWords[state.kind]}</a> : null}
    </p>
  )
}
