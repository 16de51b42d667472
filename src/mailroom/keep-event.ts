import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { ProviderEvent } from './provider-event'

/** Keeps what a provider told, in one statement; told again, it is kept already. @returns whether it is new. */
export async function keepEvent(req: PayloadRequest, event: ProviderEvent): Promise<boolean> {
  const { id, type, providerLetter, letter, payload } = event
  const rows = await query(
    req,
    `insert into provider_events (id, type, provider_letter, delivery, payload) values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing returning id`,
    [id, type, providerLetter, letter, payload],
  )
  return rows.length > 0
}
