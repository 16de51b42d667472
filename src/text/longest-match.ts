/** One step through two lists; `before` and `after` are indexes into them, both given when the step is `same`. */
export type Step =
  | { kind: 'same'; before: number; after: number }
  | { kind: 'removed'; before: number }
  | { kind: 'added'; after: number }

/** Cells of the table, 2 bytes each. Two lists of 3,500 differing words fit; longer ones are shown as replaced. */
const MAX_CELLS = 12_250_000

/** The steps from one list to another that keep the most entries; removals stand before additions. */
export function longestMatch(before: readonly string[], after: readonly string[]): Step[] {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start += 1
  let end = 0
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1

  const steps: Step[] = []
  for (let index = 0; index < start; index += 1) steps.push({ kind: 'same', before: index, after: index })
  const middle = between(before.slice(start, before.length - end), after.slice(start, after.length - end))
  for (const step of middle) steps.push(shifted(step, start))
  for (let rest = end; rest > 0; rest -= 1) {
    steps.push({ kind: 'same', before: before.length - rest, after: after.length - rest })
  }
  return steps
}

function shifted(step: Step, by: number): Step {
  switch (step.kind) {
    case 'same':
      return { kind: 'same', before: step.before + by, after: step.after + by }
    case 'removed':
      return { kind: 'removed', before: step.before + by }
    case 'added':
      return { kind: 'added', after: step.after + by }
  }
}

function between(before: readonly string[], after: readonly string[]): Step[] {
  const width = after.length + 1
  const cells = (before.length + 1) * width
  const fits = cells <= MAX_CELLS && Math.min(before.length, after.length) < 65_536
  const lengths = fits ? commonLengths(before, after) : new Uint16Array()
  const steps: Step[] = []
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    if (fits && b < before.length && a < after.length && before[b] === after[a]) {
      steps.push({ kind: 'same', before: b++, after: a++ })
    } else if (b < before.length && (a === after.length || drop(lengths, b, a, width))) {
      steps.push({ kind: 'removed', before: b++ })
    } else {
      steps.push({ kind: 'added', after: a++ })
    }
  }
  return steps
}

/** Whether leaving out the entry of `before` loses nothing. An empty table says yes: everything removed, then added. */
function drop(lengths: Uint16Array, b: number, a: number, width: number): boolean {
  return (lengths[(b + 1) * width + a] ?? 0) >= (lengths[b * width + a + 1] ?? 0)
}

/** For each pair of indexes the length of the longest common run of what follows. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  const numbers = new Map<string, number>()
  const numberOf = (entry: string) => {
    const number = numbers.get(entry) ?? numbers.size
    numbers.set(entry, number)
    return number
  }
  const left = Int32Array.from(before, numberOf)
  const right = Int32Array.from(after, numberOf)
  for (let b = left.length - 1; b >= 0; b -= 1) {
    for (let a = right.length - 1; a >= 0; a -= 1) {
      const cell = b * width + a
      lengths[cell] =
        left[b] === right[a]
          ? (lengths[cell + width + 1] ?? 0) + 1
          : Math.max(lengths[cell + width] ?? 0, lengths[cell + 1] ?? 0)
    }
  }
  return lengths
}
