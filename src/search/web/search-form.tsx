import { Button } from '@/site/kit/button'
import { TextField } from '@/site/kit/field'
import { type AskedFor, ages, kinds, LONGEST_TYPED } from './asked'
import styles from './search.module.css'

export type TopicChoice = { slug: string; title: string }

type Props = { asked: AskedFor; action: string; topics: readonly TopicChoice[] }

/** Sends itself by GET: a search has an address that can be kept, and works without JavaScript. */
export function SearchForm({ asked, action, topics }: Props) {
  return (
    <search>
      <form className={styles.form} action={action} method="get" data-search={`${action}/results.json`}>
        <SearchLine
          value={asked.q}
          hint="“Quotes” keep words together, a minus leaves a word out: milk -formula. What you look for is kept nowhere."
        />
        <div className={styles.filters}>
          <Choice id="topic" label="Topic" every="Every topic" value={asked.topic}>
            {topics.map(({ slug, title }) => [slug, title])}
          </Choice>
          <Choice id="kind" label="Kind" every="Articles and answers" value={asked.kind}>
            {Object.entries(kinds)}
          </Choice>
          <Choice id="age" label="Published" every="At any time" value={asked.age}>
            {Object.entries(ages).map(([key, { label }]) => [key, label])}
          </Choice>
        </div>
      </form>
    </search>
  )
}

/** The field and its button, for a page that found nothing to show. */
export const ShortSearchForm = ({ action }: { action: string }) => (
  <search>
    <form className={styles.form} action={action} method="get">
      <SearchLine />
    </form>
  </search>
)

const SearchLine = ({ value, hint }: { value?: string; hint?: string }) => (
  <div className={styles.line}>
    <TextField
      id="q"
      name="q"
      label="Search"
      type="search"
      value={value}
      autoComplete="off"
      maxLength={LONGEST_TYPED}
      hint={hint}
    />
    <Button>Search</Button>
  </div>
)

type ChoiceProps = { id: string; label: string; every: string; value?: string; children: (readonly [string, string])[] }

const Choice = ({ id, label, every, value = '', children }: ChoiceProps) => (
  <div className={styles.filter}>
    <label htmlFor={id}>{label}</label>
    <select id={id} name={id} defaultValue={value}>
      <option value="">{every}</option>
      {children.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  </div>
)
