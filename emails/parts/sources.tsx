import { day } from './brand'
import { Anchor, Heading, small } from './prose'

export type Source = {
  number: number
  title: string
  /** Authors, journal, year, as far as they are known. */
  details?: string
  url?: string
  /** Place and certainty of each mark that says something, such as `Table 2. Certainty: strong`. */
  cited?: string[]
  /** What a reader must know about it, such as `Retracted on 3 May 2026`. */
  note?: string
}

/** The numbered list that the small numbers in the text point to. */
export const Sources = ({ sources }: { sources: Source[] }) => (
  <>
    <Heading level={2}>Sources</Heading>
    <ol style={{ margin: '0 0 18px', padding: 0, paddingInlineStart: '28px' }}>
      {sources.map(({ number, title, details, url, cited = [], note }) => (
        <li key={number} value={number} className="ink-ink" style={{ ...small, color: day.ink, margin: '0 0 10px' }}>
          {url ? <Anchor href={url}>{title}</Anchor> : title}
          {details ? `. ${details}` : ''}
          {cited.length > 0 ? ` Cited for: ${cited.join('; ')}.` : ''}
          {note ? (
            <strong className="ink-danger" style={{ color: day.danger }}>
              {' '}
              {note}
            </strong>
          ) : null}
        </li>
      ))}
    </ol>
  </>
)
