export const privateKinds = [
  'name',
  'clinician',
  'birth-date',
  'phone',
  'address',
  'email',
  'record-number',
  'school',
  'age',
] as const

export type PrivateKind = (typeof privateKinds)[number]

/**
 * A stretch of the text as it was given, `end` excluded, and what may stand in its place. Empty: what stands before it
 * says enough ("my son Luka" is then "my son").
 */
export type PrivateDetail = { kind: PrivateKind; start: number; end: number; instead: string }

/** Details in the order of the text, none over another: the earlier in `found` wins, then the longer. */
export function withoutOverlaps(found: PrivateDetail[]): PrivateDetail[] {
  const kept: PrivateDetail[] = []
  const taken = new Set<number>()
  for (const detail of found) {
    if (anyTaken(taken, detail)) continue
    kept.push(detail)
    for (let at = detail.start; at < detail.end; at++) taken.add(at)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function anyTaken(taken: Set<number>, { start, end }: PrivateDetail): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true
  return false
}
