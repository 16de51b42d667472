/** Which runs are done, with what result: one line each, so that a benchmark that was broken off goes on. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Ending } from '../../tests/newsletter/true-ending'
import type { Plan } from './fault-plan'
import type { Ran } from './fault-run'

export type Recorded = { done: Map<string, Ran>; add: (name: string, ran: Ran) => void; file: string }

/** @param name what the record is known by; `anew` forgets what was there. */
export function recordIn(folder: string, name: string, anew: boolean): Recorded {
  const file = join(folder, `newsletter-faults-${name}.jsonl`)
  mkdirSync(dirname(file), { recursive: true })
  if (anew) rmSync(file, { force: true })
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const done = new Map<string, Ran>(lines.flatMap(lineOf))
  return {
    done,
    file,
    add: (name, ran) => {
      done.set(name, ran)
      appendFileSync(file, `${JSON.stringify({ name, ran })}\n`)
    },
  }
}

/** The last line may be half a line. */
function lineOf(line: string): [string, Ran][] {
  try {
    const { name, ran }: { name: string; ran: Ran } = JSON.parse(line)
    return [[name, ran]]
  } catch {
    return []
  }
}

export const isGood = ({ lost, doubled, untrue }: Ran): boolean => lost.length + doubled.length + untrue.length === 0

/** Everything that is known of a run that failed. Its addresses are made up. @returns the file. */
export function keepEvidence(
  folder: string,
  seed: number,
  evidence: { plan: Plan; ran: Ran; ending?: Ending },
): string {
  const file = join(folder, `newsletter-faults-${seed}-run-${evidence.plan.run}.json`)
  writeFileSync(file, JSON.stringify(evidence, undefined, 2))
  return file
}
