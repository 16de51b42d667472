/** What a benchmark prints: a table for people, or one JSON object per figure with `--json`. */
export type Figure = { name: string; value: number; unit: string; n: number }

const json = process.argv.includes('--json')

export const tell = (words: string) => void (json ? console.error(words) : console.log(words))

export function print(figures: Figure[]): void {
  for (const figure of figures) {
    const value = Number(figure.value.toFixed(figure.value < 1 ? 3 : figure.value < 10 ? 2 : 1))
    if (json) console.log(JSON.stringify({ ...figure, value }))
    else console.log(`  ${figure.name.padEnd(28)} ${String(value).padStart(12)} ${figure.unit.padEnd(6)} n=${figure.n}`)
  }
}

/** The value below which `share` of the values lie, by nearest rank. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: number[]) => quantile(values, 0.5)
