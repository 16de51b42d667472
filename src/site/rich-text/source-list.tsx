import { Fragment } from 'react'
import { wordsOfMark } from '@/text/citation-marks'
import type { Citation, CitationMark } from '@/text/document'
import { DateText } from '../kit/date-text'
import { leavesSite, safeHref } from './safe-href'
import styles from './source-list.module.css'
import { type SourceState, type SourceView, sourceLinks } from './source-view'

export type SourceListProps = {
  citations: Citation[]
  sources: SourceView[]
  /** The marks of the text, for what each says of place and certainty. */
  marks?: CitationMark[]
  /** Programs that read feeds number a list themselves, and lead nowhere within it. */
  feed?: boolean
}

/** The numbered sources at the foot: what, where, in which state, and back to each mark. */
export function SourceList({ citations, sources, marks = [], feed }: SourceListProps) {
  const said = new Map(marks.map((mark) => [mark.anchor, wordsOfMark(mark)]))
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (
    <ol className={styles.sources}>
      {citations.map((citation) => {
        const source = byId.get(citation.source)
        return (
          <li key={citation.number} id={`source-${citation.number}`}>
            {feed ? null : <span className={styles.number}>{citation.number}</span>}
            {source ? <SourceEntry source={source} /> : <p>This source is no longer on record.</p>}
            {feed ? null : <BackLinks citation={citation} said={said} />}
          </li>
        )
      })}
    </ol>
  )
}

function SourceEntry({ source }: { source: SourceView }) {
  return (
    <div data-source="">
      <p>
        {source.authors ? `${endStop(source.authors)} ` : ''}
        <cite>{endStop(source.title)}</cite>
        {source.container || source.year ? ` ${[source.container, source.year].filter(Boolean).join(', ')}.` : ''}
      </p>
      <p className={styles.links}>
        {sourceLinks(source).map(({ label, href }) => {
          const safe = safeHref(href)
          return safe ? (
            <a key={label} href={safe} rel={leavesSite(safe) ? 'noopener' : undefined}>
              {label}
            </a>
          ) : null
        })}
        <State state={source.state} />
      </p>
    </div>
  )
}

type BackLinksProps = { citation: Citation; said: Map<string, string> }

function BackLinks({ citation: { number, anchors }, said }: BackLinksProps) {
  if (anchors.length === 0) return null
  return (
    <p className={styles.back} data-print="no">
      Cited{' '}
      {anchors.map((anchor, index) => (
        <Fragment key={anchor}>
          <a href={`#${anchor}`} aria-label={`Back to source ${number} in the text, mark ${index + 1}`}>
            ↑{anchors.length > 1 ? index + 1 : ''}
          </a>
          {said.get(anchor) ? <span>{`${said.get(anchor)}. `}</span> : null}
        </Fragment>
      ))}
    </p>
  )
}

function State({ state }: { state: SourceState }) {
  switch (state.kind) {
    case 'unchecked':
      return null
    case 'checked':
      return (
        <span className={styles.state}>
          Checked on <DateText iso={state.on} />
        </span>
      )
    case 'gone':
      return <Notice words="No longer found at its address" on={state.on} />
    case 'retracted':
      return <Notice words="Retracted: this source was withdrawn by its publisher" {...state} grave />
    case 'doubted':
      return <Notice words="Its publisher has published an expression of concern" {...state} />
    case 'corrected':
      return <Notice words="Corrected by its publisher" {...state} />
    case 'replaced':
      return <Notice words={`Replaced by ${state.by}`} href={state.href} />
  }
}

type NoticeProps = { words: string; on?: string; href?: string; grave?: boolean }

function Notice({ words, on, href, grave }: NoticeProps) {
  const safe = safeHref(href)
  return (
    <strong className={grave ? styles.retracted : styles.warn}>
      {words}
      {on ? (
        <>
          {', '}
          <DateText iso={on} />
        </>
      ) : null}
      {safe ? (
        <>
          {'. '}
          <a href={safe} rel="noopener">
            See the notice
          </a>
        </>
      ) : null}
    </strong>
  )
}

function endStop(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`
}
