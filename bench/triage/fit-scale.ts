/**
 * Learns the points of the red-flag rules from the labelled sentences and writes `red-flags/learned.ts`.
 * Run it after sentences or groups of words changed: `node --import tsx bench/triage/fit-scale.ts`.
 *
 * It first fits without one writer (of ordinary comments, without a fifth of them) and tries what it fitted on that writer, each in turn: those are the honest figures.
 * What is enough is the number of points that finds `RECALL` of all dangers so. `--tried` stops there, `--missed` prints
 * what went wrong, `--word x=0.02` and `--group x` hold weights back more or less.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isCertain } from '@/discussion/triage/red-flags/certain'
import { featuresOf, type Reading } from '@/discussion/triage/red-flags/features'
import { readingOf } from '@/discussion/triage/red-flags/reading'
import { mostPoints } from '@/discussion/triage/red-flags/speaks-of-danger'
import { tell } from '../parts/figures'
import { ALWAYS, fitted, type Weights, weighed } from '../parts/fitted'
import { isBlind, redFlagRows, setsOf } from '../parts/labelled'

const { values: flags } = parseArgs({
  options: {
    tried: { type: 'boolean' },
    missed: { type: 'boolean' },
    word: { type: 'string', default: '0.0025' },
    group: { type: 'string', default: '0.0007' },
  },
})

/** What a classical statement has, whatever else stands beside it. */
const CERTAIN = 10_000
const RECALL = 0.985
const LEARNED = 'src/discussion/triage/red-flags/learned.ts'
/** Sets that were written blind and have had their one try. */
const spent = new Set(['red-flags-blind-1.jsonl', 'red-flags-blind-2.jsonl'])
/** The one writer of ordinary comments is left out by fifths, so that what is fitted has heard some. */
const inFifths = new Set(['red-flags-own-5.jsonl'])
/** The signs were written with these sentences before their eyes: in them they look surer than they are. */
const halves = new Set(['red-flags-own.jsonl'])

type Row = {
  text: string
  red: boolean
  writer: string
  /** What is left out with it. */
  part: string
  share: number
  reading: Reading
  features: Map<string, number>
}
type Scored = Row & { points: number }

const rows: Row[] = setsOf('red-flags')
  .filter((file) => !isBlind(file) || spent.has(basename(file)))
  .flatMap((file) => {
    const writer = basename(file)
    return redFlagRows(file).map((row, at) => {
      const reading = readingOf(row.text)
      const part = inFifths.has(writer) ? `${writer} ${at % 5}` : writer
      return { ...row, writer, part, share: halves.has(writer) ? 0.5 : 1, reading, features: featuresOf(reading) }
    })
  })
const writers = [...new Set(rows.map(({ writer }) => writer))]
const parts = [...new Set(rows.map(({ part }) => part))]
const heldBack = { word: Number(flags.word), group: Number(flags.group) }

const pointsBy = (weights: Weights) => (part: Reading) => 100 * weighed(featuresOf(part), weights)

const scored: Scored[] = parts.flatMap((part) => {
  const points = pointsBy(
    fitted(
      rows.filter((row) => row.part !== part),
      heldBack,
    ),
  )
  return rows
    .filter((row) => row.part === part)
    .map((row) => ({ ...row, points: isCertain(row.reading) ? CERTAIN : mostPoints(row.reading, points) }))
})

/** So many points find this share of the dangers. */
function enoughFor(some: Scored[], recall: number): number {
  const dangers = some.filter(({ red }) => red).map(({ points }) => points)
  const last = dangers.sort((one, other) => other - one)[Math.ceil(recall * dangers.length - 1e-9) - 1]
  return Math.floor(last ?? 0)
}

function shares(some: Scored[], enough: number): string {
  const flagged = some.filter(({ points }) => points >= enough)
  const right = flagged.filter(({ red }) => red).length
  const all = some.filter(({ red }) => red).length
  const calm = some.length - all
  const share = (flagged.length - right) / calm
  return `recall ${(right / all).toFixed(3)}  precision ${(right / flagged.length).toFixed(3)}  calm flagged ${share.toFixed(3)}  n=${some.length}`
}

tell('Fitted without the writer it is tried on')
for (const recall of [0.95, 0.97, 0.98, 0.985, 0.99, 0.995]) {
  const enough = enoughFor(scored, recall)
  tell(`  ${String(enough).padStart(5)} points: ${shares(scored, enough)}`)
}
const enough = enoughFor(scored, RECALL)
for (const writer of writers) {
  const some = scored.filter((row) => row.writer === writer)
  tell(
    `  ${writer.padEnd(28)} ${shares(some, enough)}   at its own ${RECALL}: ${shares(some, enoughFor(some, RECALL))}`,
  )
}
if (flags.missed) {
  const wrong = scored.filter(({ red, points }) => red !== points >= enough).sort((a, b) => b.points - a.points)
  for (const { red, points, text } of wrong) tell(`    ${red ? 'missed' : 'false'} ${Math.round(points)}: ${text}`)
}
if (!flags.tried) write(fitted(rows, heldBack))

/** Names by their points, in hundredths; names that say next to nothing are left out. */
function write(weights: Weights): void {
  const byPoints = new Map<number, string[]>()
  for (const [name, weight] of weights) {
    const points = Math.round(100 * weight)
    if (name === ALWAYS || Math.abs(points) < 4) continue
    byPoints.set(points, [...(byPoints.get(points) ?? []), name])
  }
  const lines = [...byPoints]
    .sort(([one], [other]) => other - one)
    .map(([points, names]) => `${points}: ${names.sort().join('|')}`)
  const always = Math.round(100 * (weights.get(ALWAYS) ?? 0))
  const file = `/**
 * Written by \`bench/triage/fit-scale.ts\` from the labelled sentences; do not change it by hand.
 * What each thing counted in a text (\`features.ts\`) is worth, in hundredths of a point: above nought it speaks for
 * danger, below it against. \`[…]\` is a group of words, \`{…}\` a sign or the shape of the text, the rest are words.
 */
export const learned = \`
${lines.join('\n')}
\`

/** From so many on a text speaks of danger. */
export const enough = ${enough - always}
`
  writeFileSync(LEARNED, file)
  tell(`${LEARNED} is written: ${weights.size} names, ${(file.length / 1024).toFixed(0)} KB`)
}
