import type { ParagraphDifference, Piece } from '@/text/difference'
import styles from './difference.module.css'

export type DifferenceViewProps = { paragraphs: ParagraphDifference[] }

/** Up to so many words an unchanged paragraph beside a change stays open: most often it is the heading. */
const A_FEW_WORDS = 15

/** What changed, paragraph by paragraph and word by word: told in words and marks, not by colour. */
export function DifferenceView({ paragraphs }: DifferenceViewProps) {
  return (
    <div className={styles.difference}>
      {runsOf(paragraphs).map((run, index) =>
        run.folded ? (
          <Unchanged key={index} paragraphs={run.paragraphs} />
        ) : (
          run.paragraphs.map((paragraph, at) => <Paragraph key={`${index}-${at}`} paragraph={paragraph} />)
        ),
      )}
    </div>
  )
}

type Run = { folded: boolean; paragraphs: ParagraphDifference[] }

const wordsOf = ({ pieces }: ParagraphDifference) => pieces.map(({ words }) => words).join('')

const isShort = (paragraph: ParagraphDifference) => wordsOf(paragraph).split(/\s+/).length <= A_FEW_WORDS

/** Neighbours that are both to be folded, or both not. */
function runsOf(paragraphs: ParagraphDifference[]): Run[] {
  const runs: Run[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const leadsToChange = next !== undefined && next.kind !== 'same' && isShort(paragraph)
    const folded = paragraph.kind === 'same' && !leadsToChange
    const last = runs.at(-1)
    if (last?.folded === folded) last.paragraphs.push(paragraph)
    else runs.push({ folded, paragraphs: [paragraph] })
  }
  return runs
}

function Unchanged({ paragraphs }: { paragraphs: ParagraphDifference[] }) {
  const many = paragraphs.length
  return (
    <details>
      <summary>{many === 1 ? '1 unchanged paragraph' : `${many} unchanged paragraphs`}</summary>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{wordsOf(paragraph)}</p>
      ))}
    </details>
  )
}

const said = { same: '', removed: 'Removed', added: 'Added', changed: 'Changed' } as const

function Paragraph({ paragraph }: { paragraph: ParagraphDifference }) {
  if (paragraph.kind === 'same') return <p>{wordsOf(paragraph)}</p>
  return (
    <div className={styles.changed}>
      <b>{said[paragraph.kind]}</b>
      <p>
        {paragraph.pieces.map((piece, index) => (
          <PieceView key={index} piece={piece} spoken={paragraph.kind === 'changed'} />
        ))}
      </p>
    </div>
  )
}

/** `spoken`: says in words where a change begins and ends, for those who hear the page. */
function PieceView({ piece: { kind, words }, spoken }: { piece: Piece; spoken: boolean }) {
  if (kind === 'same') return words
  const Mark = kind === 'added' ? 'ins' : 'del'
  const [, space = '', rest = ''] = /^(\s*)(.*)$/s.exec(words) ?? []
  return (
    <>
      {space}
      <Mark>
        {spoken ? <span className="visually-hidden">{kind}: </span> : null}
        {rest}
        {spoken ? <span className="visually-hidden"> (end of what was {kind}) </span> : null}
      </Mark>
    </>
  )
}
