import { differenceOf, type ParagraphDifference, type Piece } from '@/text/difference'
import { readableLine } from '@/text/readable'
import styles from './review.module.css'

export type WhatChangedProps = { before: string; after: string }

const labels: Record<string, string> = {
  '#': 'Title',
  '@standfirst': 'Standfirst',
  '@in-short': 'In short',
  '@hero': 'Picture at the head',
  '@picture': 'Picture',
  '@conflicts': 'Conflicts of interest',
  '@key-point': 'Key point',
  '@care-card': 'Care card',
  '@definition': 'Definition',
  '@product': 'Product',
  '@video': 'Video',
  '@figure': 'Figure',
}

/** What a paragraph of a canonical text is, by the sign it begins with. */
function labelOf({ pieces }: ParagraphDifference): string | undefined {
  const [sign = ''] = (pieces[0]?.words ?? '').trimStart().split(/\s/)
  return labels[sign] ?? (/^##+$/.test(sign) ? 'Heading' : undefined)
}

/** The differing paragraphs of two canonical texts, word by word. */
export function WhatChanged({ before, after }: WhatChangedProps) {
  const changed = differenceOf(before, after).filter(({ kind }) => kind !== 'same')
  return (
    <ol className={styles.changes}>
      {changed.map((paragraph, index) => (
        <li key={index}>
          <Paragraph paragraph={paragraph} />
        </li>
      ))}
    </ol>
  )
}

function Paragraph({ paragraph }: { paragraph: ParagraphDifference }) {
  const label = labelOf(paragraph)
  return (
    <>
      {label ? <p className={styles.label}>{label}</p> : null}
      <p className={styles.words}>
        {paragraph.pieces.map((piece, index) => (
          <Words key={index} piece={piece} first={index === 0} />
        ))}
      </p>
    </>
  )
}

/** Signs of the canonical form are taken out; a citation says that it is one. */
function Words({ piece: { kind, words }, first }: { piece: Piece; first: boolean }) {
  const cited = words.replace(/\{(?:\\.|[^\\}])*\}/gu, ' (source) ')
  const readable = readableLine(first ? cited.trimStart().replace(/^(?:#{1,4}|@[a-z-]+)(?=\s|$) ?/, '') : cited)
  if (kind === 'same') return readable
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden">{kind === 'added' ? ' Added: ' : ' Removed: '}</span>
      {readable}
      <span className="visually-hidden">
        {kind === 'added' ? ' End of what was added. ' : ' End of what was removed. '}
      </span>
    </Tag>
  )
}
