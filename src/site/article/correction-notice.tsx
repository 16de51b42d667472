import { DateText } from '../kit/date-text'
import { Notice } from '../kit/notice'
import { writtenDate } from '../kit/written-date'

export type CorrectionNoticeProps = {
  id: string
  wasWrong: string
  isRight: string
  /** Readers might have acted on it. */
  material: boolean
  /** ISO. */
  at: string
  /** First and last version that had it wrong. */
  versions?: { from: number; to: number }
  /** Where the history of the article is. */
  history: string
}

/** A correction, where nobody who reads the article can miss it. */
export function CorrectionNotice(props: CorrectionNoticeProps) {
  const { id, wasWrong, isRight, material, at, versions, history } = props
  return (
    <section aria-label={`Correction of ${writtenDate(at)}`} id={`correction-${id}`}>
      <Notice kind="amber" title={material ? 'Correction: please read' : 'Correction'}>
        <p>
          <DateText iso={at} length="long" />
          {versions ? `. It stood in ${versionsInWords(versions)}.` : '.'}
        </p>
        <p>
          <strong>What was wrong.</strong> {wasWrong}
        </p>
        <p>
          <strong>What is right.</strong> {isRight}
        </p>
        <p>
          <a href={history}>How this article changed</a>
        </p>
      </Notice>
    </section>
  )
}

/** `version 2`, or `versions 2 to 4`. */
export const versionsInWords = ({ from, to }: { from: number; to: number }) =>
  from === to ? `version ${from}` : `versions ${from} to ${to}`
