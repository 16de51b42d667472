import type { ReactNode } from 'react'
import { Notice } from '@/site/kit/notice'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { type AskedFor, addressOf } from './asked'
import type { Answer } from './find'
import { insteadWords } from './instead-words'
import { NothingFound } from './nothing-found'
import { HitModel, Results } from './results'
import styles from './search.module.css'
import { SearchForm, type TopicChoice } from './search-form'
import { unknownWords } from './unknown-words'

type Props = {
  asked: AskedFor
  /** Undefined before anything was asked. */
  answer?: Answer
  language: string
  topics: readonly TopicChoice[]
  /** Whom to call, where the words speak of a danger now. */
  call?: ReactNode
  /** The newest articles, where there is nothing else to show. */
  newest: ReactNode
}

/** `/search`: the form, and what it found. */
export function SearchPage({ asked, answer, language, topics, call, newest }: Props) {
  const paths = pathsIn(language)
  const found = answer?.state === 'found' ? answer.found : undefined
  const hasHits = found !== undefined && found.hits.length > 0
  return (
    <Page>
      <PageHead title="Search" />
      <SearchForm asked={asked} action={paths.search()} topics={topics} />
      <div id="found" className={styles.found}>
        {call}
        {answer ? <Said answer={answer} asked={asked} language={language} /> : null}
        {hasHits ? null : (
          <>
            <Section id="by-topic" title="Look by topic">
              <ul className={styles.topics}>
                {topics.map(({ slug, title }) => (
                  <li key={slug}>
                    <a href={paths.topic(slug)}>{title}</a>
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="newest" title="The newest articles">
              {newest}
            </Section>
          </>
        )}
      </div>
      <HitModel />
    </Page>
  )
}

function Said({ answer, asked, language }: { answer: Answer; asked: AskedFor; language: string }) {
  const base = pathsIn(language).search()
  if (answer.state !== 'found')
    return (
      <Notice title="Please try again in a moment">
        <p>
          {answer.state === 'wait'
            ? `There were many searches from your connection. The next one may come in ${answer.seconds} seconds.`
            : 'Many people are searching just now, or there were too many words at once.'}
        </p>
      </Notice>
    )
  const { found } = answer
  const unknown = unknownWords(found.unknown)
  return (
    <>
      {found.instead ? (
        <p className={styles.instead}>
          {insteadWords(found.hits.length > 0)[0]}
          <a href={addressOf(base, { ...asked, q: found.instead, page: 1 })}>{found.instead}</a>
          {insteadWords(found.hits.length > 0)[1]}
        </p>
      ) : null}
      {found.hits.length > 0 && unknown ? <p className={styles.note}>{unknown}</p> : null}
      {found.isCut ? <p className={styles.note}>That was long: only its beginning was looked for.</p> : null}
      {found.hits.length > 0 ? (
        <Results found={found} asked={asked} base={base} />
      ) : (
        <NothingFound asked={asked} language={language} nothing={found.nothing} />
      )}
    </>
  )
}
