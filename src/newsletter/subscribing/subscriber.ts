/** Reading and locking subscribers inside a verb's transaction. They are written through Payload, here alone. */
import type { PayloadRequest } from 'payload'
import type { Subscriber as SubscriberDocument } from '@/generated/payload-types'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { query } from '@/platform/database'
import type { SubscriberStatus } from '../statuses'

export type Subscriber = {
  id: string
  status: SubscriberStatus
  /** Null once the address is erased. */
  addressHmac: string | null
  addressSealed: string | null
  linkVersion: number
  language: string
  frequency: 'each' | 'weekly'
  /** Only while paused. */
  pausedUntil: Date | null
}

const columns = `id, status, address_hmac as "addressHmac", address_sealed as "addressSealed",
  coalesce(link_version, 1)::int as "linkVersion", coalesce(language, 'en') as language,
  coalesce(frequency::text, 'each') as frequency, paused_until as "pausedUntil"`

/** Until the transaction ends, nobody else signs up or blocks this address: two sends of one form are one subscriber. */
export async function lockAddress(req: PayloadRequest, hmac: string): Promise<void> {
  await query(req, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`subscriber:${hmac}`])
}

/** The same for all addresses of one mailbox, which have their limits together. Taken before the address. */
export async function lockMailbox(req: PayloadRequest, mailbox: string): Promise<void> {
  await query(req, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`mailbox:${mailbox}`])
}

export async function subscriberByAddress(req: PayloadRequest, hmac: string): Promise<Subscriber | undefined> {
  const [row] = await query<Subscriber>(req, `select ${columns} from subscribers where address_hmac = $1`, [hmac])
  return row
}

export async function subscriberById(req: PayloadRequest, id: string): Promise<Subscriber | undefined> {
  const [row] = await query<Subscriber>(req, `select ${columns} from subscribers where id = $1`, [id])
  return row
}

/** The subscriber, held until the transaction ends. */
export async function lockSubscriber(req: PayloadRequest, id: string): Promise<Subscriber | undefined> {
  const [row] = await query<Subscriber>(req, `select ${columns} from subscribers where id = $1 for update`, [id])
  return row
}

/** A new subscriber who has not confirmed yet. */
export async function createSubscriber(req: PayloadRequest, address: string, language: string): Promise<string> {
  const data = {
    status: 'pending' as const,
    addressSealed: sealAddress(address),
    addressHmac: addressHmac(address),
    language,
  }
  const { id } = await req.payload.create({ collection: 'subscribers', data, overrideAccess: true, req })
  return id
}

export async function changeSubscriber(
  req: PayloadRequest,
  id: string,
  data: Partial<Omit<SubscriberDocument, 'id' | 'topics'>> & { topics?: string[] },
): Promise<void> {
  await req.payload.update({ collection: 'subscribers', id, data, depth: 0, overrideAccess: true, req })
}
