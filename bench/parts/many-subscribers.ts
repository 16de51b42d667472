/** So many confirmed subscribers, written as rows, with the proof of their consent. */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { query } from '@/platform/database'

const AT_ONCE = 10_000

/**
 * Adds subscribers until there are `count`. Each address is really sealed; each person has two events of consent, every
 * third one more: they changed what they get.
 */
export async function fillSubscribers(req: PayloadRequest, count: number): Promise<void> {
  const [known] = await query<{ n: number }>(req, 'select count(*)::int as n from subscribers')
  for (let from = known?.n ?? 0; from < count; from += AT_ONCE) {
    const people = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => {
      const address = `reader${from + at}@example.org`
      return { id: randomUUID(), sealed: sealAddress(address), hmac: addressHmac(address) }
    })
    await query(
      req,
      `insert into subscribers (id, status, address_sealed, address_hmac, confirmed_at)
       select id, 'confirmed', sealed, hmac, now() from unnest($1::uuid[], $2::text[], $3::text[]) as p (id, sealed, hmac)`,
      [people.map(({ id }) => id), people.map(({ sealed }) => sealed), people.map(({ hmac }) => hmac)],
    )
    await query(
      req,
      `insert into consent_events (subject_kind, subject_id, event, purpose, method, created_at)
       select 'subscriber', id, event, 'newsletter', 'button', now() - age * interval '1 day'
       from unnest($1::text[]) with ordinality as p (id, place)
         cross join (values ('requested', 3), ('confirmed', 2), ('changed', 1)) as e (event, age)
       where event <> 'changed' or place % 3 = 0`,
      [people.map(({ id }) => id)],
    )
  }
  for (const table of ['subscribers', 'consent_events']) await query(req, `vacuum analyze ${table}`)
}
