import { certaintyWords } from '@/text/citation-marks'
import type { CitationMark } from '@/text/document'

export type CitationLinkProps = { mark: CitationMark; retracted?: boolean }

/**
 * The small number in the text. A plain link to the list of sources; with JavaScript `open-cards.ts`
 * opens a card instead. Place and certainty travel as data for that card. A retracted source says so where it is cited.
 */
export function CitationLink({ mark, retracted = false }: CitationLinkProps) {
  return (
    <a
      className="cite"
      href={`#source-${mark.number}`}
      id={mark.anchor}
      aria-label={`Source ${mark.number}${retracted ? ', retracted' : ''}`}
      data-place={mark.place}
      data-certainty={mark.certainty ? certaintyWords[mark.certainty] : undefined}
      data-source-state={retracted ? 'retracted' : undefined}
    >
      {mark.number}
      {retracted ? ' retracted' : ''}
    </a>
  )
}
