import type { RedFlagKind } from './red-flag-kinds'
import type { Reading } from './red-flags/features'
import { readingOf } from './red-flags/reading'
import type { Hit } from './red-flags/signs-in'
import { speaksOfDanger } from './red-flags/speaks-of-danger'

export type { RedFlagKind } from './red-flag-kinds'

/** A stretch of a text that speaks of danger now; offsets into the text as given. */
export type RedFlag = { kind: RedFlagKind; start: number; end: number }

/** What in these words speaks of a danger now. It reads tables; it knows nothing of medicine and misses things. */
export function redFlagsIn(text: string): RedFlag[] {
  const reading = readingOf(text)
  return speaksOfDanger(reading) ? flagsOf(reading) : []
}

/** Kinds whose signs are broad: beside a classical statement of another kind they are not shown. */
const needsMoreThanSigns = new Set<RedFlagKind>(['harm-to-baby', 'abuse', 'after-birth', 'very-ill'])

/** The strongest signs there are, one flag a kind and sentence; without any, the whole text is the flag. */
function flagsOf({ words, left, found }: Reading): RedFlag[] {
  const strong = left.filter(({ sign }) => sign.weight !== 'in-pairs')
  const certain = new Set(left.filter(({ sign }) => sign.certain).map(({ sign }) => sign.kind))
  const fits = ({ sign }: Hit) => certain.size === 0 || certain.has(sign.kind) || !needsMoreThanSigns.has(sign.kind)
  const shown = ([strong, left, found].find((some) => some.length > 0) ?? []).filter(fits)
  const flags = new Map<string, RedFlag>()
  for (const { sign, from, to } of shown) {
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
  const [first, last] = [words[0], words.at(-1)]
  if (flags.size === 0 && first && last) return [{ kind: 'very-ill', start: first.start, end: last.end }]
  return [...flags.values()].sort((one, two) => one.start - two.start || one.kind.localeCompare(two.kind))
}
