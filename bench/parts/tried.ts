/** What the rules make of labelled sentences: figures, and the sentences they got wrong. */
import { plainLine, plainWords, proposedKind } from '@/discussion/plain-words'
import { privateDetailsIn } from '@/discussion/triage/private-details'
import { redFlagsIn } from '@/discussion/triage/red-flags'
import { triage, usualTriageRules } from '@/discussion/triage/triage'
import type { Figure } from './figures'
import type { PrivacyRow, RedFlagRow, SpamRow } from './labelled'

export type Tried = { figures: Figure[]; wrong: string[] }

const share = (name: string, part: number, whole: number, unit = ''): Figure => ({
  name,
  value: whole === 0 ? Number.NaN : part / whole,
  unit,
  n: whole,
})

const percent = (name: string, part: number, whole: number): Figure => {
  const { value, ...figure } = share(name, part, whole, '%')
  return { ...figure, value: value * 100 }
}

export function tryRedFlags(rows: RedFlagRow[]): Tried {
  const tried = rows.map((row) => ({ ...row, kinds: redFlagsIn(row.text).map(({ kind }) => kind) }))
  const marked = tried.filter(({ kinds }) => kinds.length > 0)
  const right = marked.filter(({ red }) => red)
  return {
    figures: [
      share('red_flag_recall', right.length, tried.filter(({ red }) => red).length),
      share('red_flag_precision', right.length, marked.length),
    ],
    wrong: tried
      .filter(({ red, kinds }) => red !== kinds.length > 0)
      .map(({ red, kinds, text }) => (red ? `missed: ${text}` : `false (${kinds.join(' ')}): ${text}`)),
  }
}

type Span = { start: number; end: number }

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** Where a labelled stretch stands: each label of the same words at the next place; all of them, if there are fewer. */
function placesOf({ text, spans }: PrivacyRow): (Span & { text: string; kind: string })[] {
  const from = new Map<string, number>()
  return spans.map((span) => {
    const next = text.indexOf(span.text, from.get(span.text) ?? 0)
    const start = next < 0 ? text.indexOf(span.text) : next
    if (start < 0) throw new Error(`“${span.text}” does not stand in “${text}”`)
    from.set(span.text, start + span.text.length)
    return { ...span, start, end: start + span.text.length }
  })
}

export function tryPrivacy(rows: PrivacyRow[]): Tried {
  const labelsAges = rows.some(({ spans }) => spans.some(({ kind }) => kind === 'age'))
  const wrong: string[] = []
  let labels = 0
  let found = 0
  let all = 0
  let right = 0
  for (const row of rows) {
    const places = placesOf(row)
    const marks = privateDetailsIn(row.text).filter(({ kind }) => labelsAges || kind !== 'age')
    const missed = places.filter((place) => !marks.some((mark) => overlap(mark, place)))
    const loose = marks.filter((mark) => !places.some((place) => overlap(mark, place)))
    labels += places.length
    found += places.length - missed.length
    all += marks.length
    right += marks.length - loose.length
    wrong.push(...missed.map(({ kind, text }) => `missed ${kind} “${text}”: ${row.text}`))
    wrong.push(...loose.map(({ kind, start, end }) => `false ${kind} “${row.text.slice(start, end)}”: ${row.text}`))
  }
  return { figures: [share('privacy_recall', found, labels), share('privacy_precision', right, all)], wrong }
}

/** As somebody nobody knows, and as a known writer, would have sent it. Danger and details are measured in their own sets. */
function judged({ text, name }: SpamRow) {
  const words = plainWords(text)
  const submission = { words, name: plainLine(name), kind: proposedKind(words), language: 'en' }
  const as = (known: boolean) =>
    triage(submission, { trapped: false, known, dangers: [], details: [] }, usualTriageRules)
  return { unknown: as(false), known: as(true) }
}

export function trySpam(rows: SpamRow[]): Tried {
  const tried = rows.map((row) => ({ ...row, ...judged(row) }))
  const bad = tried.filter(({ spam }) => spam)
  const good = tried.filter(({ spam }) => !spam)
  const missed = bad.filter(({ unknown }) => unknown.outcome === 'pass')
  const held = good.filter(({ known }) => known.outcome !== 'pass')
  return {
    figures: [
      percent('spam_held_pct', bad.length - missed.length, bad.length),
      percent('good_held_pct', held.length, good.length),
      percent('good_of_unknown_held_pct', good.filter(({ unknown }) => unknown.outcome !== 'pass').length, good.length),
      percent('good_put_away_pct', good.filter(({ unknown }) => unknown.outcome === 'spam').length, good.length),
    ],
    wrong: [
      ...missed.map(({ name, text }) => `missed: ${name} | ${text}`),
      ...held.map(({ name, text, known }) => `held (${known.reasons.join(' ')}): ${name} | ${text}`),
    ],
  }
}
