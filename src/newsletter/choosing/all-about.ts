import type { PayloadRequest } from 'payload'
import { topicsByIds } from '@/articles/topics'
import { openAddress } from '@/mailroom/addresses'
import { consentOf, type KeptConsent } from '@/mailroom/consent'
import { lettersOfKinds } from '@/mailroom/queries'
import { type LetterNames, namesOfLetters, toldOf } from '@/mailroom/told-of'
import { query } from '@/platform/database'
import { done, type Result } from '@/platform/verdict'
import { subscriberSubject } from '../subscribing/link-purposes'
import { ownLetters } from '../subscribing/own-letters'
import type { Subscriber } from '../subscribing/subscriber'
import { topicsOf } from './change-choices'
import { type KeyRefusal, whose } from './whose'

/**
 * Everything that is kept about a subscriber, for them alone. Times are ISO. A new address that waits is left out: one
 * waits only where a letter could go, so the file would tell whether somebody else subscribes.
 */
export type AllAbout = {
  subscriber: {
    id: string
    address: string
    status: string
    language: string
    frequency: string
    topics: string[] | 'all'
    since: string
    confirmed?: string
    pausedUntil?: string
    left?: string
  }
  consent: KeptConsent[]
  deliveries: { subject: string; status: string; at: string }[]
  letters: { kind: string; status: string; posted: string }[]
  /** What the mail provider told of them, as long as that is kept. */
  toldByProvider: { what: string; at: string }[]
}

/** More than anybody makes; the proof has no end of its own. */
const MOST_EVENTS = 100_000

export async function allAbout(req: PayloadRequest, token: string): Promise<Result<AllAbout, KeyRefusal>> {
  const found = await whose(req, { by: 'private', token })
  if (!found.ok) return found
  const { id, addressHmac } = found.value
  return done({
    subscriber: await rowOf(req, found.value),
    consent: await consentOf(req, subscriberSubject(id), MOST_EVENTS),
    deliveries: await deliveriesTo(req, id),
    letters: addressHmac ? await lettersOfKinds(req, addressHmac, ownLetters) : [],
    toldByProvider: await toldOf(req, [
      ...(await namesOfDeliveries(req, id)),
      ...(addressHmac ? await namesOfLetters(req, addressHmac, ownLetters) : []),
    ]),
  })
}

type Dates = Record<'since' | 'confirmed' | 'left', Date | null>

async function rowOf(req: PayloadRequest, subscriber: Subscriber): Promise<AllAbout['subscriber']> {
  const { id, addressSealed, status, language, frequency, pausedUntil } = subscriber
  const [dates] = await query<Dates>(
    req,
    'select created_at as since, confirmed_at as confirmed, left_at as "left" from subscribers where id = $1',
    [id],
  )
  const topics = [...(await topicsByIds(req, await topicsOf(req, id))).values()].map(({ title }) => title)
  return {
    id,
    address: addressSealed ? openAddress(addressSealed) : '',
    status,
    language,
    frequency,
    topics: topics.length > 0 ? topics : 'all',
    since: dates?.since?.toISOString() ?? '',
    confirmed: dates?.confirmed?.toISOString(),
    pausedUntil: pausedUntil?.toISOString(),
    left: dates?.left?.toISOString(),
  }
}

async function deliveriesTo(req: PayloadRequest, id: string): Promise<AllAbout['deliveries']> {
  const rows = await query<{ subject: string; status: string; at: Date }>(
    req,
    `select coalesce(sending.subject, '') as subject, delivery.status,
       coalesce(delivery.accepted_at, delivery.updated_at) as at
     from deliveries delivery join sendings sending on sending.issue_id = delivery.issue_id
     where subscriber_id = $1 order by at, delivery.id`,
    [id],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

const namesOfDeliveries = (req: PayloadRequest, id: string): Promise<LetterNames[]> =>
  query(req, 'select id, provider_id as provider from deliveries where subscriber_id = $1', [id])
