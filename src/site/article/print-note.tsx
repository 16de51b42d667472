import { DateText } from '../kit/date-text'

export type PrintNoteProps = { publicationName: string; address: string; version?: number; changed: string }

/** On paper only: which version this is and where the current one stands. */
export function PrintNote({ publicationName, address, version, changed }: PrintNoteProps) {
  return (
    <p className="print-only">
      {publicationName}
      {version ? `, version ${version}` : ''}, <DateText iso={changed} length="long" />. The current version: {address}
    </p>
  )
}
