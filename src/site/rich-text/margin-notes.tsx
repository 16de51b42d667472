import type { Block, CitationMark, Inline, List } from '@/text/document'
import { certaintyWords } from './citation-link'
import styles from './rich-text.module.css'
import { type SourceView, shortSource } from './source-view'

export type MarginNotesProps = { block: Block; first: Set<string>; sources: Map<string, SourceView> }

/**
 * On wide screens the sources a block cites for the first time stand beside it. An echo for the eye of what the
 * marks already lead to, so it is left out of the accessibility tree.
 */
export function MarginNotes({ block, first, sources }: MarginNotesProps) {
  const notes = marksIn(block).filter((mark) => first.has(mark.anchor))
  if (notes.length === 0) return null
  return (
    <div className={styles.notes} aria-hidden="true" data-print="no">
      {notes.map((mark) => {
        const source = sources.get(mark.source)
        return source ? (
          <p key={mark.anchor}>
            <b>{mark.number}</b> {shortSource(source)}
            {source.state.kind === 'retracted' ? '. Retracted' : ''}
            {mark.certainty ? `. ${certaintyWords[mark.certainty]}` : ''}
          </p>
        ) : null
      })}
    </div>
  )
}

function marksIn(block: Block): CitationMark[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return inlineMarks(block.inlines)
    case 'list':
      return listMarks(block)
    case 'table':
      return block.rows.flat().flatMap((cell) => inlineMarks(cell.inlines))
    case 'keyPoint':
    case 'careCard':
    case 'definition':
    case 'product':
    case 'readerQuestion':
      return block.blocks.flatMap(marksIn)
    case 'rule':
    case 'image':
    case 'figure':
    case 'video':
      return []
  }
}

function listMarks(list: List): CitationMark[] {
  return list.items.flatMap((item) => [...inlineMarks(item.inlines), ...(item.list ? listMarks(item.list) : [])])
}

function inlineMarks(inlines: Inline[]): CitationMark[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'citation') return [inline]
    return inline.kind === 'link' ? inlineMarks(inline.inlines) : []
  })
}
