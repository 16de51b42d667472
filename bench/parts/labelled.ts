/** Labelled sentences, one JSON object a line; how they are labelled stands in `bench/triage/README.md`. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const FOLDER = 'bench/triage'

export const rulesNames = ['red-flags', 'privacy', 'spam'] as const
export type RulesName = (typeof rulesNames)[number]

const shapes = {
  'red-flags': z.object({ text: z.string(), red: z.boolean() }),
  privacy: z.object({
    text: z.string(),
    spans: z.array(z.object({ text: z.string().min(1), kind: z.string() })),
  }),
  spam: z.object({ text: z.string(), spam: z.boolean(), name: z.string().default('') }),
}

export type RedFlagRow = z.output<(typeof shapes)['red-flags']>
export type PrivacyRow = z.output<typeof shapes.privacy>
export type SpamRow = z.output<typeof shapes.spam>

function rowsOf<Row>(file: string, shape: z.ZodType<Row>): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (!line.trim()) return []
    const read = shape.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(read.error)}`)
    return [read.data]
  })
}

export const redFlagRows = (file: string): RedFlagRow[] => rowsOf(file, shapes['red-flags'])
export const privacyRows = (file: string): PrivacyRow[] => rowsOf(file, shapes.privacy)
export const spamRows = (file: string): SpamRow[] => rowsOf(file, shapes.spam)

/** The sets of these rules, by name. */
export const setsOf = (rules: RulesName): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.startsWith(`${rules}-`) && file.endsWith('.jsonl'))
    .sort()
    .map((file) => resolve(FOLDER, file))

/** Written by somebody who had not seen the rules. */
export const isBlind = (file: string): boolean => /-blind-\d+\.jsonl$/.test(file)
