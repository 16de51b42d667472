/** What came of all runs together. */
import type { Ran } from './fault-run'
import { type Figure, tell } from './figures'

const sum = (all: Ran[], of: (ran: Ran) => number) => all.reduce((total, ran) => total + of(ran), 0)

export function figuresOf(all: Ran[]): Figure[] {
  const recoveries = all.flatMap(({ recoverySeconds }) => (recoverySeconds === undefined ? [] : [recoverySeconds]))
  const readers = sum(all, ({ met }) => met.readers ?? 0)
  return [
    { name: 'runs', value: all.length, unit: '', n: all.length },
    { name: 'lost', value: sum(all, ({ lost }) => lost.length), unit: '', n: readers },
    { name: 'doubled', value: sum(all, ({ doubled }) => doubled.length), unit: '', n: readers },
    { name: 'untrue', value: sum(all, ({ untrue }) => untrue.length), unit: '', n: readers },
    { name: 'in_doubt', value: sum(all, ({ inDoubt }) => inDoubt), unit: '', n: readers },
    ...(recoveries.length === 0
      ? []
      : [{ name: 'recovery_max_s', value: Math.max(...recoveries), unit: 's', n: recoveries.length }]),
    { name: 'slowest_run_s', value: Math.max(0, ...all.map(({ seconds }) => seconds)), unit: 's', n: all.length },
  ]
}

/** How often each fault was really met, so that nobody has to believe it. */
export function tellWhatWasMet(all: Ran[]): void {
  const total: Record<string, number> = {}
  for (const { met } of all) for (const [what, times] of Object.entries(met)) total[what] = (total[what] ?? 0) + times
  tell('\nWhat was met:')
  for (const what of Object.keys(total).sort()) tell(`  ${what.padEnd(44)} ${String(total[what]).padStart(9)}`)
  tell('')
}
