/** What came of all runs together. */
import { RESTARTED } from './fault-restart'
import type { Ran } from './fault-run'
import { type Figure, tell } from './figures'

const sum = (all: Ran[], of: (ran: Ran) => number) => all.reduce((total, ran) => total + of(ran), 0)

const wasRestarted = ({ met }: Ran) => Object.keys(met).some((what) => what.startsWith(RESTARTED))

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
    { name: 'restarts_in_the_middle', value: all.filter(wasRestarted).length, unit: '', n: all.length },
    { name: 'slowest_run_s', value: Math.max(0, ...all.map(({ seconds }) => seconds)), unit: 's', n: all.length },
  ]
}

/** Seconds from the death of a sender to the end of the sending, with the real lease. */
const RECOVERY_BAR_S = 120

/** What the figures are held against: how many recoveries were to be measured, how many restarts were planned. */
export type Bars = { runs: number; recoveries: number; restarts: number }

/** What falls short, in words; a fault that was planned and not met falls short as well. */
export function shortcomings(all: Ran[], bars: Bars): string[] {
  const figure = new Map(figuresOf(all).map((one) => [one.name, one]))
  const recovery = figure.get('recovery_max_s') ?? { value: 0, n: 0 }
  const met = figure.get('restarts_in_the_middle')?.value ?? 0
  return [
    ...['lost', 'doubled', 'untrue'].flatMap((name) => {
      const value = figure.get(name)?.value ?? 0
      return value > 0 ? [`${value} ${name}`] : []
    }),
    ...(all.length < bars.runs ? [`${all.length} of ${bars.runs} runs came to an end`] : []),
    ...(recovery.n < bars.recoveries ? [`${recovery.n} of ${bars.recoveries} recoveries were measured`] : []),
    ...(recovery.value > RECOVERY_BAR_S
      ? [`a recovery took ${Math.ceil(recovery.value)} s, more than ${RECOVERY_BAR_S}`]
      : []),
    ...(met < bars.restarts
      ? [`Postgres was restarted in the middle of ${met} sendings, not of ${bars.restarts}`]
      : []),
  ]
}

/** How often each fault was really met, so that nobody has to believe it. */
export function tellWhatWasMet(all: Ran[]): void {
  const total: Record<string, number> = {}
  for (const { met } of all) for (const [what, times] of Object.entries(met)) total[what] = (total[what] ?? 0) + times
  tell('\nWhat was met:')
  for (const what of Object.keys(total).sort()) tell(`  ${what.padEnd(44)} ${String(total[what]).padStart(9)}`)
  const seconds = ['beginning', 'sending', 'counting'].map(
    (part) => `${Math.round(sum(all, ({ took }) => took?.[part] ?? 0))} s ${part}`,
  )
  tell(`\nWhere the time of the lanes went: ${seconds.join(', ')}.\n`)
}
