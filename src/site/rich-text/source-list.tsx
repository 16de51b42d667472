import type { Citation } from '@/text/document'
import { DateText } from '../kit/date-text'
import { leavesSite, safeHref } from './safe-href'
import styles from './source-list.module.css'
import { type SourceState, type SourceView, sourceLinks } from './source-view'

export type SourceListProps = { citations: Citation[]; sources: SourceView[] }

/** The numbered sources at the foot: what, where, in which state, and back to each mark. */
export function SourceList({ citations, sources }: SourceListProps) {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (
    <ol className={styles.sources}>
      {citations.map((citation) => {
        const source = byId.get(citation.source)
        return (
          <li key={citation.number} id={`source-${citation.number}`}>
            <span className={styles.number}>{citation.number}</span>
            {source ? <SourceEntry source={source} /> : <p>This source is no longer on record.</p>}
            <BackLinks citation={citation} />
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

function BackLinks({ citation: { number, anchors } }: { citation: Citation }) {
  if (anchors.length === 0) return null
  return (
    <p className={styles.back} data-print="no">
      Cited{' '}
      {anchors.map((anchor, index) => (
        <a key={anchor} href={`#${anchor}`} aria-label={`Back to source ${number} in the text, mark ${index + 1}`}>
          ↑{anchors.length > 1 ? index + 1 : ''}
        </a>
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
    case 'unreachable':
      return (
        <span className={styles.warn}>
          Could not be reached on <DateText iso={state.on} />
        </span>
      )
    case 'retracted':
      return <Notice words="Retracted: this source was withdrawn by its publisher" href={state.href} grave />
    case 'corrected':
      return <Notice words="Corrected by its publisher" href={state.href} />
    case 'replaced':
      return <Notice words={`Replaced by ${state.by}`} href={state.href} />
  }
}

function Notice({ words, href, grave }: { words: string; href?: string; grave?: boolean }) {
  const safe = safeHref(href)
  return (
    <strong className={grave ? styles.retracted : styles.warn}>
      {words}
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
