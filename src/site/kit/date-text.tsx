import { writtenDate } from './written-date'

export type DateTextProps = { iso: string; length?: 'long' | 'short' }

/** A day in words, with the machine's form beside it. */
export function DateText({ iso, length = 'short' }: DateTextProps) {
  return <time dateTime={iso}>{writtenDate(iso, length)}</time>
}
