import type { PayloadRequest } from 'payload'
import { addressHmac } from '@/mailroom/addresses'
import { consentOf, type KeptConsent } from '@/mailroom/consent'
import { query } from '@/platform/database'
import { publication } from '@/publication/queries'
import { subscriberSubject } from './link-purposes'

export type ProofEvent = KeptConsent & {
  /** Counts from 1; the letters name it. */
  number: number
}

export type ProofLetter = {
  /** Of the delivery. */
  id: string
  subject: string
  /** When it was taken by the provider, ISO; `undefined` when it was not, or that is not known. */
  at?: string
  status: string
  /** Number of the event that allows it; `undefined` for letters older than that record. */
  event?: number
}

/** Plain JSON, dates as ISO strings. Holds no address. */
export type ConsentProof = { publication: string; made: string; events: ProofEvent[]; letters: ProofLetter[] }

const MOST = 2000

/**
 * What is on record about the consent of whoever has this address, and the newsletters that rest on it. Found by the
 * HMAC of the address: with the subscriber, or with the letters that went to it, whose links name the subscriber.
 * @param address one bare address; it is kept nowhere.
 */
export async function consentProof(req: PayloadRequest, address: string, now = new Date()): Promise<ConsentProof> {
  const ids = await subscribersOf(req, addressHmac(address))
  const kept = await Promise.all(ids.map((id) => consentOf(req, subscriberSubject(id), MOST)))
  const events = kept
    .flat()
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map((event, index) => ({ ...event, number: index + 1 }))
  return {
    publication: (await publication(req)).name,
    made: now.toISOString(),
    events,
    letters: await lettersTo(req, ids, new Map(events.map(({ id, number }) => [id, number]))),
  }
}

async function subscribersOf(req: PayloadRequest, hmac: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req,
    `select id::text as id from subscribers where address_hmac = $1
     union
     select links.subject_id from letters join links
       on links.id = case when split_part(unique_key, ':', 2) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
         then split_part(unique_key, ':', 2)::uuid end
     where letters.address_hmac = $1 and links.subject_kind = 'subscriber'`,
    [hmac],
  )
  return rows.map(({ id }) => id)
}

type Row = { id: string; subject: string | null; at: Date | null; status: string; consent: string | null }

async function lettersTo(req: PayloadRequest, ids: string[], numbers: Map<string, number>): Promise<ProofLetter[]> {
  const rows = await query<Row>(
    req,
    `select delivery.id, sending.subject, delivery.accepted_at as at, delivery.status, delivery.consent_id as consent
     from deliveries delivery join sendings sending on sending.issue_id = delivery.issue_id
     where delivery.subscriber_id = any($1::uuid[]) and delivery.status <> 'skipped'
     order by coalesce(delivery.accepted_at, delivery.updated_at) limit $2`,
    [ids, MOST],
  )
  return rows.map(({ id, subject, at, status, consent }) => ({
    id,
    subject: subject ?? '',
    at: at?.toISOString(),
    status,
    event: consent === null ? undefined : numbers.get(consent),
  }))
}
