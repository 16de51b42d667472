/** Labelled queries, one JSON object a line, and how well a search answers them; see `bench/search/README.md`. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { search } from '@/search/search'
import type { Figure } from './figures'

const FOLDER = 'bench/search'

const shape = z.object({ q: z.string().min(1), kind: z.string(), want: z.record(z.string(), z.number().min(0).max(3)) })
type Row = z.output<typeof shape>

export type Tried = Row & { got: string[]; ndcg: number | undefined }

export const querySets = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => resolve(FOLDER, file))

/** Written by somebody who had not seen the ranking. */
export const isBlindSet = (file: string): boolean => /-blind-\d+\.jsonl$/.test(basename(file))

const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => shape.parse(JSON.parse(line)))

const TEN = 10
const gain = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2)
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** Undefined where the query wants nothing. */
function ndcg(want: Row['want'], got: readonly string[]): number | undefined {
  const grades = Object.values(want).sort((one, other) => other - one)
  const ideal = sum(grades.slice(0, TEN).map(gain))
  if (ideal === 0) return undefined
  return sum([...new Set(got)].slice(0, TEN).map((path, at) => gain(want[path] ?? 0, at))) / ideal
}

export async function tryQueries(req: PayloadRequest, file: string): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const row of rowsOf(file)) {
    const { hits } = await search(req, { typed: row.q, language: 'en', perPage: TEN })
    const got = hits.map(({ path }) => path)
    tried.push({ ...row, got, ndcg: ndcg(row.want, got) })
  }
  return tried
}

/** `name`, and `name_<kind>` for each kind; how many of those that want nothing found nothing. */
export function relevanceFigures(name: string, tried: readonly Tried[]): Figure[] {
  const wanting = tried.flatMap(({ kind, ndcg: value }) => (value === undefined ? [] : [{ kind, value }]))
  const nothing = tried.filter((one) => one.ndcg === undefined)
  const mean = (label: string, rows: { value: number }[]): Figure => ({
    name: label,
    value: sum(rows.map(({ value }) => value)) / rows.length,
    unit: '',
    n: rows.length,
  })
  return [
    mean(name, wanting),
    ...[...new Set(wanting.map(({ kind }) => kind))].sort().map((kind) =>
      mean(
        `${name}_${kind}`,
        wanting.filter((row) => row.kind === kind),
      ),
    ),
    {
      name: `${name}_nothing`,
      value: nothing.filter(({ got }) => got.length === 0).length,
      unit: '',
      n: nothing.length,
    },
  ]
}
