import { DateText } from '../kit/date-text'

export type PrintNoteProps = {
  publicationName: string
  address: string
  version?: number
  /** ISO. */
  changed: string
  reviewed?: string
}

/** On paper only: which version this is, when it was reviewed, and where the current one stands. */
export function PrintNote({ publicationName, address, version, changed, reviewed }: PrintNoteProps) {
  return (
    <p className="print-only">
      {publicationName}
      {version ? `, version ${version}` : ''}, <DateText iso={changed} length="long" />.{' '}
      {reviewed ? (
        <>
          Reviewed on <DateText iso={reviewed} length="long" />.{' '}
        </>
      ) : null}
      The current version, and what changed since: {address}
    </p>
  )
}
