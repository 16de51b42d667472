import { CorrectionNotice } from '@/site/article/correction-notice'
import { Disclosure } from '@/site/article/disclosure'
import { SourceNotice } from '@/site/article/source-notice'
import { pathsIn } from '@/site/paths'
import { FigureView } from '@/site/rich-text/picture-view'
import { RichText } from '@/site/rich-text/rich-text'
import { SourceList } from '@/site/rich-text/source-list'
import { sourceViews } from '@/site/rich-text/source-views'
import { citationMarks } from '@/text/citation-marks'
import type { ArticleView } from '../article-view'
import type { CorrectionView } from '../queries'
import { reviewCredits, reviewState } from './review-state'

type Props = { view: ArticleView; corrections: CorrectionView[] }

/** The whole text of an article for a feed, with everything the page says of whether to trust it. */
export function FeedText({ view, corrections }: Props) {
  const sources = sourceViews(view.sources)
  const paths = pathsIn(view.language)
  const credits = reviewCredits(view).map(({ name, line }) => `${name}: ${line}.`)
  const setting = { pictures: {}, sources: new Map(), level: 2, cardLevel: 2, feed: true }
  return (
    <>
      <p>
        <strong>{view.standfirst}</strong>
      </p>
      <p>{[...credits, reviewState(view).words].join(' ')}</p>
      <SourceNotice notices={view.sourceNotices} />
      {corrections.map((correction) => (
        <CorrectionNotice key={correction.id} {...correction} history={paths.history(view.slug)} />
      ))}
      {view.inShort ? (
        <p>
          <strong>In short:</strong> {view.inShort}
        </p>
      ) : null}
      {view.hero ? (
        <FigureView
          picture={{ id: view.hero.id, credit: view.hero.credit }}
          setting={{ ...setting, pictures: { [view.hero.id]: view.hero } }}
        />
      ) : null}
      {view.earns ? <Disclosure sentences={view.disclosures} policy={paths.editorialPolicy()} /> : null}
      <RichText
        blocks={view.body.blocks}
        citations={view.body.citations}
        sources={sources}
        pictures={view.pictures}
        feed
      />
      {view.conflicts ? <p>Conflicts of interest: {view.conflicts}</p> : null}
      {sources.length > 0 ? <h2>Sources</h2> : null}
      {sources.length > 0 ? (
        <SourceList citations={view.body.citations} sources={sources} marks={citationMarks(view.body.blocks)} feed />
      ) : null}
    </>
  )
}
