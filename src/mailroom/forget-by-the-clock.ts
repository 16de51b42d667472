/** What the mailroom forgets by the clock, once a day. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { forgetOldLetters } from './forget-letters'
import { keptDaysOf, letterKinds } from './letter-kinds'

/** What a provider told, from when it came; what followed from it stays. */
export const EVENT_DAYS = 30
/** Links that ran out, from then: until then whoever opens one hears that it is too late, not that it never was. */
export const LINK_DAYS = 90

/** Some thousands at a time: a long delete would keep others waiting. */
const AT_ONCE = 5000
const DAY = 24 * 60 * 60_000

const EVENTS = `delete from provider_events where id in (
  select id from provider_events where received_at < $1 limit $2) returning 1`
const LINKS = 'delete from links where id in (select id from links where expires_at < $1 limit $2) returning 1'

export async function forgetByTheClock(req: PayloadRequest, now = new Date()): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  await untilNone(() => forgotten(req, EVENTS, before(EVENT_DAYS)))
  await untilNone(() => forgotten(req, LINKS, before(LINK_DAYS)))
  for (const kind of letterKinds) {
    const days = keptDaysOf(kind)
    if (days !== undefined) await untilNone(() => forgetOldLetters(req, kind, before(days)))
  }
}

const forgotten = async (req: PayloadRequest, statement: string, before: Date): Promise<number> =>
  (await query(req, statement, [before, AT_ONCE])).length

async function untilNone(forget: () => Promise<number>): Promise<void> {
  while ((await forget()) >= AT_ONCE);
}
