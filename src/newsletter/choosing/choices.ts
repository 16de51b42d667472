/** Pure decisions about what a subscriber gets and when: no database, no clock. */
import { assertNever } from '@/platform/verdict'
import type { SubscriberStatus } from '../statuses'

export const frequencies = ['each', 'weekly'] as const
export type Frequency = (typeof frequencies)[number]

/** How many months a pause may take. */
export const pauses = [1, 3, 6] as const
export type Pause = (typeof pauses)[number]

/** `topics` are ids; none means all. */
export type Choices = { status: SubscriberStatus; frequency: Frequency; topics: readonly string[] }

export type Change =
  | { kind: 'frequency'; frequency: Frequency }
  | { kind: 'content'; frequency: Frequency; topics: readonly string[] }
  | { kind: 'pause'; months: Pause }
  | { kind: 'resume' }

export const frequencyWords: Record<Frequency, string> = {
  each: 'Each article when it comes out',
  weekly: 'One letter a week with everything new',
}

export const pauseWords: Record<Pause, string> = { 1: 'One month', 3: 'Three months', 6: 'Six months' }

/** What is written to a subscriber's row; nothing when all stays as it is. */
export type Written = {
  status?: 'confirmed' | 'paused'
  frequency?: Frequency
  topics?: string[]
  pausedUntil?: string | null
}

export function afterChange(before: Choices, change: Change, now: Date): Written | undefined {
  switch (change.kind) {
    case 'frequency':
      return change.frequency === before.frequency ? undefined : { frequency: change.frequency }
    case 'content': {
      const same = change.frequency === before.frequency && isSameSet(change.topics, before.topics)
      return same ? undefined : { frequency: change.frequency, topics: [...change.topics] }
    }
    case 'pause':
      return { status: 'paused', pausedUntil: monthsAfter(now, change.months).toISOString() }
    case 'resume':
      return before.status === 'paused' ? { status: 'confirmed', pausedUntil: null } : undefined
    default:
      return assertNever(change)
  }
}

/** What somebody chose, as the proof keeps it for good: never which topics, for that would outlive an erasure. */
export function wordsOfChange(change: Change): string {
  switch (change.kind) {
    case 'frequency':
      return `${frequencyWords[change.frequency]}.`
    case 'content':
      return `${frequencyWords[change.frequency]}, on ${change.topics.length > 0 ? 'the topics I chose' : 'all topics'}.`
    case 'pause':
      return `No letters for a while: ${pauseWords[change.months].toLowerCase()}.`
    case 'resume':
      return 'Letters again from now on.'
    default:
      return assertNever(change)
  }
}

/** The same day of a later month, or its last day where that month is shorter (UTC). */
export function monthsAfter(from: Date, months: number): Date {
  const day = from.getUTCDate()
  const after = new Date(from)
  after.setUTCDate(1)
  after.setUTCMonth(after.getUTCMonth() + months)
  const last = new Date(Date.UTC(after.getUTCFullYear(), after.getUTCMonth() + 1, 0)).getUTCDate()
  after.setUTCDate(Math.min(day, last))
  return after
}

const isSameSet = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one))
