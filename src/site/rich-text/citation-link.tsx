import type { CitationMark } from '@/text/document'

export type CitationLinkProps = { mark: CitationMark }

/**
 * The small number in the text. A plain link to the list of sources; with JavaScript `reading.client.tsx` opens
 * a card instead. Place and certainty travel as data for that card.
 */
export function CitationLink({ mark }: CitationLinkProps) {
  return (
    <a
      className="cite"
      href={`#source-${mark.number}`}
      id={mark.anchor}
      aria-label={`Source ${mark.number}`}
      data-place={mark.place}
      data-certainty={mark.certainty ? certaintyWords[mark.certainty] : undefined}
    >
      {mark.number}
    </a>
  )
}

/** How sure the evidence is, in words. */
export const certaintyWords = {
  strong: 'Certainty: strong',
  moderate: 'Certainty: moderate',
  limited: 'Certainty: limited',
  expert: 'Expert opinion',
} as const
