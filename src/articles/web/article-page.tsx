import type { ReactNode } from 'react'
import { ArticleHead } from '@/site/article/article-head'
import { ArticleLayout } from '@/site/article/article-layout'
import { AuthorBox } from '@/site/article/author-box'
import { CorrectionNotice } from '@/site/article/correction-notice'
import { CreditLine } from '@/site/article/credit-line'
import { Disclosure } from '@/site/article/disclosure'
import { Hero } from '@/site/article/hero'
import { type HistoryEntry, HistoryList } from '@/site/article/history-list'
import { InShort } from '@/site/article/in-short'
import { PrintNote } from '@/site/article/print-note'
import { SourceNotice } from '@/site/article/source-notice'
import { TableOfContents } from '@/site/article/table-of-contents'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { RichText } from '@/site/rich-text/rich-text'
import { SourceList } from '@/site/rich-text/source-list'
import { sourceViews } from '@/site/rich-text/source-views'
import { citationMarks } from '@/text/citation-marks'
import { type ReadingTime, readingTimeOf } from '@/text/reading-time'
import type { ArticleView } from '../article-view'
import type { CorrectionView } from '../queries'
import { historyOf } from './history-of'
import { headingNotes, isOpeningReviewed, reviewCredits, reviewState } from './review-state'
import type { PlaceInSeries } from './series'
import { SeriesEnd, SeriesLine } from './series-line'

export type ArticlePageProps = {
  view: ArticleView
  publicationName: string
  /** Absolute address of the page, for paper. */
  address: string
  /** Questions and comments. */
  discussion?: ReactNode
  /** What to read next. */
  similar?: ReactNode
  newsletter?: ReactNode
  /** Where it stands in the series it belongs to. */
  series?: PlaceInSeries[]
  /** Where readers say what was unclear, and what became of it. */
  unclear?: ReactNode
  moreHistory?: HistoryEntry[]
  /** Those that are to be read first. */
  corrections?: CorrectionView[]
}

const abbreviations = (credentials: { abbreviation: string }[]) => credentials.map(({ abbreviation }) => abbreviation)

const readingWords = ({ minutes, words }: ReadingTime) =>
  [minutes === 1 ? '1 minute' : `${minutes} minutes`, words].filter(Boolean).join(', ')

/** An article, top to bottom. */
export function ArticlePage({
  view,
  publicationName,
  address,
  discussion,
  similar,
  newsletter,
  series = [],
  unclear,
  moreHistory = [],
  corrections = [],
}: ArticlePageProps) {
  const paths = pathsIn(view.language)
  const [topic] = view.topics
  const sources = sourceViews(view.sources)
  const history = historyOf(view, moreHistory)
  return (
    <ArticleLayout
      head={
        <>
          <ArticleHead
            title={view.title}
            standfirst={view.standfirst}
            trail={topic ? [{ label: topic.title, href: paths.topic(topic.slug) }] : []}
          />
          <SeriesLine places={series} language={view.language} />
          <CreditLine
            authors={view.authors.map(({ name, role, credentials, slug, portrait }) => ({
              name,
              role,
              portrait,
              credentials: abbreviations(credentials),
              href: paths.person(slug),
            }))}
            credits={reviewCredits(view)}
            dates={{
              published: view.published,
              changed: view.changed,
              reviewed: view.review.lastReviewed,
              reviewDue: view.review.dueOn,
              sourcesChecked: view.sourcesChecked,
              sourcesDue: view.sourcesDue,
            }}
            state={reviewState(view)}
            reading={readingWords(readingTimeOf(view.body.blocks, view.language))}
          />
          <SourceNotice notices={view.sourceNotices} />
          {corrections.map((correction) => (
            <CorrectionNotice key={correction.id} {...correction} history={paths.history(view.slug)} />
          ))}
        </>
      }
      inShort={view.inShort ? <InShort words={view.inShort} reviewed={isOpeningReviewed(view)} /> : undefined}
      hero={view.hero ? <Hero picture={view.hero} /> : undefined}
      contents={
        <TableOfContents
          headings={view.body.headings}
          after={[
            ...(view.body.citations.length > 0 ? [{ id: 'sources', words: 'Sources' }] : []),
            { id: 'history', words: 'How this article changed' },
            ...(discussion ? [{ id: 'comments', words: 'Questions and comments' }] : []),
          ]}
        />
      }
    >
      {view.earns ? <Disclosure sentences={view.disclosures} policy={paths.editorialPolicy()} /> : null}
      <RichText
        blocks={view.body.blocks}
        citations={view.body.citations}
        sources={sources}
        pictures={view.pictures}
        headingNotes={headingNotes(view)}
      />
      {view.conflicts ? <p data-conflicts="">Conflicts of interest: {view.conflicts}</p> : null}
      <SeriesEnd places={series} language={view.language} />
      {view.body.citations.length > 0 ? (
        <Section id="sources" title="Sources">
          <SourceList citations={view.body.citations} sources={sources} marks={citationMarks(view.body.blocks)} />
        </Section>
      ) : null}
      <Section id="history" title="How this article changed" print={false}>
        <HistoryList
          entries={history}
          more={{ href: paths.history(view.slug), label: 'Every version, and how to check them' }}
        />
        {unclear}
      </Section>
      {view.authors.map((author) => (
        <AuthorBox
          key={author.id}
          name={author.name}
          credentials={abbreviations(author.credentials)}
          role={author.role}
          href={paths.person(author.slug)}
          words={author.credentials.map(({ name, issuer }) => `${name}, ${issuer}`).join('. ')}
          portrait={author.portrait}
        />
      ))}
      {discussion}
      {similar}
      {newsletter}
      <PrintNote
        publicationName={publicationName}
        address={address}
        version={view.revisions[0]?.number}
        changed={view.changed ?? view.published}
        reviewed={view.review.lastReviewed}
      />
    </ArticleLayout>
  )
}
