import type { RedFlagKind } from './red-flag-kinds'
import { standing } from './red-flags/calmed'
import { readWords } from './red-flags/read-words'
import { signsIn } from './red-flags/signs-in'

export type { RedFlagKind } from './red-flag-kinds'

/** A stretch of a text that speaks of danger now; offsets into the text as given. */
export type RedFlag = { kind: RedFlagKind; start: number; end: number }

/** What in these words speaks of a danger now. It reads tables; it knows nothing of medicine and misses things. */
export function redFlagsIn(text: string): RedFlag[] {
  const words = readWords(text)
  const left = standing(words, signsIn(words))
  const flags = left.some(({ sign }) => sign.weight !== 'in-pairs') || pairs(left) ? left : []
  const strong = flags.filter(({ sign }) => sign.weight !== 'in-pairs')
  return spans(strong.length > 0 ? strong : flags, words)
}

type Hits = ReturnType<typeof standing>

/** Two different weak signs, at different words. */
const pairs = (hits: Hits) => hits.some((one) => hits.some((two) => two.sign !== one.sign && two.from > one.to))

/** One flag a kind and sentence. */
function spans(hits: Hits, words: ReturnType<typeof readWords>): RedFlag[] {
  const flags = new Map<string, RedFlag>()
  for (const { sign, from, to } of hits) {
    const [first, last] = [words[from], words[to]]
    if (!first || !last) continue
    const key = `${sign.kind} ${first.sentence}`
    const known = flags.get(key)
    flags.set(key, {
      kind: sign.kind,
      start: Math.min(known?.start ?? first.start, first.start),
      end: Math.max(known?.end ?? last.end, last.end),
    })
  }
  return [...flags.values()].sort((one, two) => one.start - two.start || one.kind.localeCompare(two.kind))
}
