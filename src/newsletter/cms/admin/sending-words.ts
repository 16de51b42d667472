import { assertNever } from '@/platform/verdict'
import type { SendingView } from '../../sendings'

const readers = (count: number) => `${count} ${count === 1 ? 'reader' : 'readers'}`

/** Minutes and seconds, such as `9 min 05 s`. */
export function timeLeft(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `${minutes} min ${String(seconds % 60).padStart(2, '0')} s` : `${seconds} s`
}

/** Where a sending stands, in one sentence. */
export function standing({ status, secondsLeft, accepted, prepared }: SendingView): string {
  switch (status) {
    case 'waiting':
      return secondsLeft > 0
        ? `Waits. It is sent in ${timeLeft(secondsLeft)}; until then you can undo it.`
        : 'Is due, and is being prepared.'
    case 'sending':
      return `Is being sent: ${accepted} of ${readers(prepared)} have it.`
    case 'paused':
      return `Paused: ${accepted} of ${readers(prepared)} have it.`
    case 'held':
      return prepared > 0 ? `Held: ${accepted} of ${readers(prepared)} have it.` : 'Held back before it was sent.'
    case 'cancelled':
      return accepted > 0 ? `Cancelled after ${readers(accepted)} had it.` : 'Cancelled; nobody got it.'
    case 'needs_review':
      return 'A person must look at it: what became of some letters is not known.'
    case 'submitted':
    case 'done':
      return prepared === 0 ? 'Done; there was nobody to send it to.' : `Sent to ${readers(accepted)}.`
    default:
      return assertNever(status)
  }
}
