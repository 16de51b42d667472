import { certaintyWords, citationMarks } from '@/text/citation-marks'
import type { Block } from '@/text/document'
import styles from './rich-text.module.css'
import { type SourceView, shortSource } from './source-view'

export type MarginNotesProps = { block: Block; first: Set<string>; sources: Map<string, SourceView> }

/** More than so many beside one block would reach past it; the list has them all. */
const MOST = 4

/**
 * On wide screens the sources a block cites for the first time stand beside it. An echo for the eye of what the
 * marks already lead to, so it is left out of the accessibility tree.
 */
export function MarginNotes({ block, first, sources }: MarginNotesProps) {
  const notes = citationMarks([block]).filter((mark) => first.has(mark.anchor))
  if (notes.length === 0) return null
  return (
    <div className={styles.notes} aria-hidden="true" data-print="no">
      {notes.slice(0, MOST).map((mark) => {
        const source = sources.get(mark.source)
        return source ? (
          <p key={mark.anchor}>
            <b>{mark.number}</b> {shortSource(source)}
            {source.state.kind === 'retracted' ? '. Retracted' : ''}
            {mark.certainty ? `. ${certaintyWords[mark.certainty]}` : ''}
          </p>
        ) : null
      })}
      {notes.length > MOST ? <p>and {notes.length - MOST} more below</p> : null}
    </div>
  )
}
