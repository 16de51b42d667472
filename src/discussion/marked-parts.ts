/** A writer’s words in parts, each with what the rules see in it. Pure. */
import { privateDetailsIn } from './triage/private-details'
import { redFlagsIn } from './triage/red-flags'

export type MarkedPart = {
  words: string
  /** Where it begins in the whole. */
  at: number
  danger: boolean
  private: boolean
}

type Span = { start: number; end: number }

/** Put together again they are the text. */
export function markedParts(text: string): MarkedPart[] {
  const flags: Span[] = redFlagsIn(text)
  const details: Span[] = privateDetailsIn(text)
  const edges = [0, text.length, ...[...flags, ...details].flatMap(({ start, end }) => [start, end])]
  const inOrder = [...new Set(edges)].sort((one, other) => one - other)
  const covers = (spans: Span[], at: number) => spans.some(({ start, end }) => start <= at && at < end)
  return inOrder.slice(0, -1).map((at, index) => ({
    words: text.slice(at, inOrder[index + 1]),
    at,
    danger: covers(flags, at),
    private: covers(details, at),
  }))
}
