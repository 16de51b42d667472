/** The moderation log of one comment as staff read it: with names, and reasons in words. */
import type { PayloadRequest } from 'payload'
import { nameOf } from '@/staff/name-of'
import { declineReasons, isDeclineCode } from './decline-reasons'
import { type LoggedDecision, logOf } from './moderation-log'
import { wordsOfReason } from './reasons'

export type NamedDecision = Omit<LoggedDecision, 'staff' | 'reasons'> & {
  /** Whoever did it, as colleagues call them. */
  who: string
  reasons: string[]
}

const others = { reader: 'The reader', system: 'Bedside' } as const

const wordsOf = (code: string) => (isDeclineCode(code) ? declineReasons[code].label : wordsOfReason(code))

/** The oldest first. */
export async function namedLog(req: PayloadRequest, comment: string): Promise<NamedDecision[]> {
  const names = new Map<string, string>()
  const log = await logOf(req, comment)
  for (const { staff } of log)
    if (staff && !names.has(staff)) names.set(staff, (await nameOf(req, staff)) ?? 'A former colleague')
  return log.map(({ staff, reasons, ...entry }) => ({
    ...entry,
    who: entry.actor === 'staff' ? (names.get(staff) ?? 'A former colleague') : others[entry.actor],
    reasons: reasons.map(wordsOf),
  }))
}
