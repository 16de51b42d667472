/** What at the desk waits for somebody. Rooms say it in words; the dashboard alone draws it. */
import type { PayloadRequest } from 'payload'

/** How soon somebody must look: the most urgent first. */
export const urgencies = ['now', 'today', 'in-time', 'to-know'] as const
export type Urgency = (typeof urgencies)[number]

export type ErrandLine = {
  words: string
  /** The exact place where it is done; left out where no screen has it. */
  href?: string
  /** What is to be known before one goes there. */
  says?: string
}

export type Errand = {
  urgency: Urgency
  title: string
  /** One sentence for all of them. */
  note?: string
  lines: ErrandLine[]
}

/** What one room has for whoever asks; it asks for the role itself, and has nothing for those who can do nothing. */
export type AskErrands = (req: PayloadRequest, now: Date) => Promise<Errand[]>

/** The first of a list, and how many more there are: a dashboard is read at a glance. */
export function firstLines<One>(all: readonly One[], toLine: (one: One) => ErrandLine, rest: string): ErrandLine[] {
  const most = 6
  const more = all.length - most
  const lines = all.slice(0, most).map(toLine)
  return more > 0 ? [...lines, { words: `and ${more} more`, href: rest }] : lines
}
