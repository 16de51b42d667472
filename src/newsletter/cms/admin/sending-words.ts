import { assertNever } from '@/platform/verdict'
import type { SendingView, Standing } from '../../issues/sendings'
import { inWords } from '../../wall-time'

/** Such as `12,480`. */
export const number = (count: number) => count.toLocaleString('en-GB')

export const readers = (count: number) => `${number(count)} ${count === 1 ? 'reader' : 'readers'}`

/** Such as `0.08 %`; a dash where there is nothing to share. */
export function share(count: number, of: number): string {
  if (of === 0) return '—'
  const percent = (count / of) * 100
  return `${percent.toLocaleString('en-GB', { maximumFractionDigits: percent < 1 ? 2 : 1 })} %`
}

/** Such as `30 Nov`, of `2026-11-30`. */
export const shortDay = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date))

/** Such as `2026-11-21 03:00 UTC`. */
export const utc = (iso: string) => `${iso.slice(0, 16).replace('T', ' ')} UTC`

/** Such as `9 min 05 s`, `2 h 05 min` or `3 days`. */
export function timeLeft(seconds: number): string {
  if (seconds >= 2 * 24 * 3600) return `${Math.floor(seconds / 24 / 3600)} days`
  if (seconds >= 3600) {
    const rest = Math.floor((seconds % 3600) / 60)
    return `${Math.floor(seconds / 3600)} h ${String(rest).padStart(2, '0')} min`
  }
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `${minutes} min ${String(seconds % 60).padStart(2, '0')} s` : `${seconds} s`
}

/** How long one can undo, after "after". */
export const undoWords = (minutes: number) =>
  minutes < 1 ? 'a moment' : minutes === 1 ? 'a minute' : `${minutes} minutes`

/** Where nobody tells whether letters were delivered, none is said to be. */
export const NOT_REPORTED =
  'Whether letters were delivered, came back or were called unwanted is not reported by this way of sending.'

/** Why nothing can be sent while the form holds what is not saved. */
export const SAVE_FIRST =
  'You have changed something and not saved it. Please save it first: only what is saved is sent.'

/** What became of words that were typed and not saved when the letter was frozen. */
export const TOO_LATE =
  'The letter was made ready before you saved: what you changed since is not in it, and cannot be saved any more.'

/** Where a sending stands, in one sentence. */
export function standing(sending: SendingView): string {
  const { status, secondsLeft, accepted, prepared, readersInDoubt, notKnown } = sending
  switch (status) {
    case 'waiting':
      return secondsLeft > 0
        ? `Waits. It is sent in ${timeLeft(secondsLeft)}; until then you can undo it.`
        : 'Is due, and is being prepared.'
    case 'sending':
      return `Is being sent: ${accepted} of ${readers(prepared)} have it.`
    case 'paused':
      return `Paused: ${accepted} of ${readers(prepared)} have it.${cancelling(readersInDoubt)}`
    case 'held':
      return prepared > 0
        ? `Held: ${accepted} of ${readers(prepared)} have it.${cancelling(readersInDoubt)}`
        : 'Held back before it was sent.'
    case 'cancelled':
      return `${accepted > 0 ? `Cancelled after ${readers(accepted)} had it.` : 'Cancelled.'}${remains(sending)}`
    case 'needs_review':
      return readersInDoubt > 0
        ? 'A person must look at it: what became of some letters is not known.'
        : 'A person should look at it.'
    case 'done':
      if (prepared === 0) return 'Done; there was nobody to send it to.'
      return `Sent to ${readers(accepted)}.${notKnown > 0 ? ` Of ${readers(notKnown)} it is not known.` : ''}`
    default:
      return assertNever(status)
  }
}

/** The same in a few words, where many stand below each other. */
export function standingInList(sending: Standing | undefined): string {
  if (!sending) return 'Not sent yet'
  const { status, accepted, prepared, notBefore, timeZone = 'UTC', secondsLeft } = sending
  switch (status) {
    case 'waiting':
      return secondsLeft > 0 ? `Waits until ${inWords(new Date(notBefore), timeZone)}` : 'Is due'
    case 'sending':
      return `Is being sent, ${number(accepted)} of ${number(prepared)}`
    case 'paused':
      return `Paused, ${number(accepted)} of ${number(prepared)}`
    case 'held':
      return 'Held'
    case 'cancelled':
      return accepted > 0 ? `Cancelled after ${readers(accepted)}` : 'Cancelled'
    case 'needs_review':
      return 'A person must look at it'
    case 'done':
      return prepared === 0 ? 'Done; there was nobody' : `Sent to ${readers(accepted)}`
    default:
      return assertNever(status)
  }
}

/** What cancelling can no longer stop. */
const cancelling = (readersInDoubt: number) =>
  readersInDoubt > 0
    ? ` ${readers(readersInDoubt)} may have it, which is not known; cancelling cannot take that back.`
    : ''

function remains({ accepted, readersInDoubt, notKnown }: SendingView): string {
  if (readersInDoubt > 0)
    return ` The letters of ${readers(readersInDoubt)} were on their way; their answer is still awaited.`
  if (notKnown > 0) return ` Whether ${readers(notKnown)} have it is not known, and it is not sent to them again.`
  return accepted > 0 ? '' : ' Nobody got it.'
}
