import type { PayloadRequest } from 'payload'
import { recordConsent } from '@/mailroom/consent'
import { query } from '@/platform/database'
import { type Limit, takeTurn } from '@/platform/rate-limit'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { CONSENT_PURPOSE } from '../subscribing/consent-purpose'
import { subscriberSubject } from '../subscribing/link-purposes'
import { isSubscribed } from '../subscribing/sign-up-rules'
import { changeSubscriber, type Subscriber } from '../subscribing/subscriber'
import { afterChange, type Change, wordsOfChange } from './choices'
import { heldBy, type Key, type KeyRefusal, whose } from './whose'

/** Where a change was made and how, as the proof keeps it. */
export type How = { page?: string; method: string }

const ways: Record<Key['by'], How> = {
  letter: { page: '/newsletter/preferences', method: 'letter-link' },
  private: { page: '/newsletter/yours', method: 'private-link' },
}

export const wayOf = (key: Key): How => ways[key.by]

/**
 * Nobody changes their mind so often; a machine that does would fill the proof. Counted for each kind of key: whoever
 * was forwarded a letter uses up no turns of its owner's private link.
 */
const ofOnePerson: Limit = { name: 'choices', most: 30, seconds: 3600 }

/** Somebody chooses how often, on what, or not for a while. Choosing the same again changes and records nothing. */
export async function changeChoices(
  req: PayloadRequest,
  { key, change }: { key: Key; change: Change },
  now = new Date(),
): Promise<Result<null, KeyRefusal | 'not-subscribed' | 'too-often'>> {
  const known = await whose(req, key)
  if (!known.ok) return known
  if ((await takeTurn(req, ofOnePerson, `${key.by} ${known.value.id}`)) > 0) return no('too-often')
  return inTransaction(req, async () => {
    const found = await heldBy(req, key)
    if (!found.ok) return found
    if (!isSubscribed(found.value.status)) return no('not-subscribed')
    await write(req, found.value, change, wayOf(key), now)
    return done(null)
  })
}

/** Writes a change to a held subscriber, together with its proof. */
export async function write(req: PayloadRequest, subscriber: Subscriber, change: Change, how: How, now: Date) {
  const { id, status, frequency, language } = subscriber
  const written = afterChange({ status, frequency, topics: await topicsOf(req, id) }, change, now)
  if (!written) return
  await changeSubscriber(req, id, written)
  await recordConsent(req, {
    subject: subscriberSubject(id),
    event: 'changed',
    purpose: CONSENT_PURPOSE,
    wording: wordsOfChange(change),
    language,
    ...how,
  })
}

/** Ids of the topics somebody chose; none means all. */
export async function topicsOf(req: PayloadRequest, id: string): Promise<string[]> {
  const rows = await query<{ topic: string }>(
    req,
    `select topics_id as topic from subscribers_rels where parent_id = $1 and path = 'topics' order by "order"`,
    [id],
  )
  return rows.map(({ topic }) => topic)
}
