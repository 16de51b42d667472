import { WORDS } from '../lengths'
import { hold, type Phase } from './phase'

const RUN = /([^\s.])\1{29,}/u
const MANY = 12

/** Next to nothing, far too much, or the same again and again. */
export const size: Phase = ({ words, folded }, { known }) => {
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (words.length > WORDS.most) return [hold('size:long')]
  if (letters < WORDS.least && !known) return [hold('size:no-words')]
  return RUN.test(words) || isRepeated(folded) ? [hold('size:repeats')] : []
}

/** One line or one word makes up most of a text. */
function isRepeated(folded: string): boolean {
  const lines = folded.split('\n').filter((line) => line.length > 3)
  const words = folded.split(/\s+/).filter(Boolean)
  return mostOf(lines) >= 4 || mostOf(words) >= Math.max(MANY, words.length / 2)
}

function mostOf(pieces: string[]): number {
  const counts = new Map<string, number>()
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}
