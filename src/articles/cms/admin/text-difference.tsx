import type { ParagraphDifference } from '@/text/difference'

/** What one text has and the other has not, paragraph by paragraph and word by word. */
export function TextDifference({ paragraphs }: { paragraphs: ParagraphDifference[] }) {
  if (paragraphs.length === 0) return <p>Readers would see no difference between the two.</p>
  return (
    <div className="two-texts__difference">
      <p className="field-description">Struck out is what stands there now; underlined is what you wrote.</p>
      {paragraphs.map(({ pieces }, at) => (
        <p key={at}>
          {pieces.map(({ kind, words }, place) => {
            const key = `${place}-${kind}`
            if (kind === 'removed') return <del key={key}>{words}</del>
            return kind === 'added' ? <ins key={key}>{words}</ins> : <span key={key}>{words}</span>
          })}
        </p>
      ))}
    </div>
  )
}
