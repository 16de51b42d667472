import { CorrectionNotice } from '@/site/article/correction-notice'
import { HistoryList } from '@/site/article/history-list'
import { ButtonLink } from '@/site/kit/button'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { writtenDate } from '@/site/kit/written-date'
import { pathsIn } from '@/site/paths'
import type { ArticleView } from '../article-view'
import type { Since } from '../since'
import { WhatChanged } from './difference-page'
import { ofRevision } from './history-entries'
import { reviewState } from './review-state'
import type { SinceView } from './since'

/**
 * `/articles/<slug>/since/<n>`: where an old letter leads. The same for everybody: nobody is known by coming here.
 * What was wrong comes first.
 */
export function SincePage({ view, since, from, to, surroundings }: SinceView) {
  const { language, slug, title } = view
  const paths = pathsIn(language)
  const { later, corrections } = since
  return (
    <Page>
      <PageHead
        title={heading[since.what]}
        standfirst={versionsSaid(since)}
        trail={[{ href: paths.article(slug), label: title }]}
      />
      {corrections.map((correction) => (
        <CorrectionNotice key={correction.id} {...correction} history={paths.history(slug)} />
      ))}
      <p>
        <ButtonLink href={paths.article(slug)}>Read the article as it is now</ButtonLink>
      </p>
      {later.length > 0 ? (
        <Section
          id="changes"
          title={later.length === 1 ? 'One change was published' : `${later.length} changes were published`}
        >
          <HistoryList entries={later.map((revision) => ofRevision(revision, language, slug))} />
        </Section>
      ) : null}
      <Review view={view} />
      {later.length > 0 ? (
        <Section id="difference" title="What changed, word by word">
          <WhatChanged from={from} to={to} surroundings={surroundings} />
        </Section>
      ) : null}
      <p>
        <a href={paths.history(slug)}>How this article changed from the beginning</a>
      </p>
    </Page>
  )
}

const heading: Record<Since['what'], string> = {
  corrected: 'This article was corrected since you got it',
  changed: 'This article has changed since you got it',
  'same-again': 'This article reads as it did when you got it',
  unchanged: 'This article has not changed since you got it',
}

/** Speaks of versions, not of a letter: a letter about a correction goes to readers of several. */
function versionsSaid({ what, then, now }: Since): string {
  const before = `version ${then.number}, published on ${writtenDate(then.time)}`
  if (what === 'unchanged') return `It is ${before}, and still the latest.`
  if (then.number === now.number) return `It is ${before}. No other has been published since.`
  const today = `version ${now.number}, published on ${writtenDate(now.time)}`
  return what === 'same-again'
    ? `After ${before}, it changed; today’s ${today}, has the same text again.`
    : `This begins at ${before}. Today’s is ${today}.`
}

/** How the review stands now, in the words of the article's page. */
function Review({ view }: { view: ArticleView }) {
  const { words, href } = reviewState(view)
  return (
    <Section id="review" title="How its review stands now">
      <p>{href ? <a href={href}>{words}</a> : words}</p>
    </Section>
  )
}
