/** Events that were kept and not applied yet. Who applies them to deliveries is a room above; letters are ours. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { statusTold, type ToldStatus } from './provider-event'

export type OpenEvent = {
  id: string
  told: ToldStatus
  /** The provider's name for the letter, and ours where it carries one. */
  providerLetter: string
  letter: string | null
  /** Of a bounce: the mailbox will never take letters. */
  permanent: boolean
  /** In the provider's words, without addresses; empty where it said nothing. */
  words: string
  receivedAt: Date
}

type Row = Omit<OpenEvent, 'told'> & { type: string }

/** The next of them in the order they came, behind `after`. */
export async function openEvents(req: PayloadRequest, limit: number, after?: OpenEvent): Promise<OpenEvent[]> {
  const rows = await query<Row>(
    req,
    `select id, type, provider_letter as "providerLetter", delivery as letter, received_at as "receivedAt",
       lower(coalesce(payload #>> '{bounce,type}', '')) = 'permanent' as permanent,
       concat_ws(': ', nullif(concat_ws(' ', payload #>> '{bounce,type}', payload #>> '{bounce,subType}'), ''),
         payload ->> 'words') as words
     from provider_events where applied_at is null and (received_at, id) > ($2, $3)
     order by received_at, id limit $1`,
    [limit, after?.receivedAt ?? new Date(0), after?.id ?? ''],
  )
  return rows.map(({ type, ...row }) => ({ ...row, told: statusTold(type) ?? 'accepted' }))
}

/** Holds those of them that nobody else has in hand or has applied meanwhile, until the transaction ends. */
export async function holdEvents(req: PayloadRequest, events: OpenEvent[]): Promise<OpenEvent[]> {
  const rows = await query<{ id: string }>(
    req,
    `select id from provider_events where id = any($1::text[]) and applied_at is null
     order by id for update skip locked`,
    [events.map(({ id }) => id)],
  )
  const held = new Set(rows.map(({ id }) => id))
  return events.filter(({ id }) => held.has(id))
}

export async function markApplied(req: PayloadRequest, events: OpenEvent[]): Promise<void> {
  await query(req, 'update provider_events set applied_at = now() where id = any($1::text[])', [
    events.map(({ id }) => id),
  ])
}

/** Nothing of them is kept, not even that they were told. */
export async function dropEvents(req: PayloadRequest, events: OpenEvent[]): Promise<void> {
  if (events.length === 0) return
  await query(req, 'delete from provider_events where id = any($1::text[])', [events.map(({ id }) => id)])
}
