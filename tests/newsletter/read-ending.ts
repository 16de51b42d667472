/** What the database and the provider hold of a sending, for the judgement of `true-ending.ts`. */
import { addressHmac } from '@/mailroom/addresses'
import { readUnsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import { query } from '@/platform/database'
import type { House } from '../world/open-house'
import type { AcceptedEmail, ResendStandIn, SeenRequest } from '../world/resend-stand-in'
import type { ChunkRow, DeliveryRow, Ending, Reader } from './true-ending'

/** What was done on the way; `refuses`: addresses that the provider never takes. */
type Known = { refuses?: Iterable<string>; toldByEvents?: boolean; restored?: boolean }

export async function readEnding(
  house: House,
  { accepted, requests }: ResendStandIn,
  issue: string,
  readers: Reader[],
  { refuses = [], toldByEvents = false, restored = false }: Known = {},
): Promise<Ending> {
  const sql = async <Row extends Record<string, unknown>>(statement: string) =>
    query<Row>(await house.system(), statement, [issue])
  const [sending] = await sql<Ending['sending']>(
    `select status, reason, candidates, excluded, prepared, finished_at is not null as finished
     from sendings where issue_id = $1`,
  )
  if (!sending) throw new Error(`Issue ${issue} has no sending`)
  const rows = await sql<DeliveryRow & { hmac: string }>(
    `select id, subscriber_id as subscriber, chunk_no as chunk, status, reason, address_hmac as hmac,
       provider_id as provider, sealed_address is not null as sealed
     from deliveries where issue_id = $1`,
  )
  const byHmac = new Map(readers.flatMap(({ addresses }) => addresses.map((one) => [addressHmac(one), one])))
  const deliveries = rows.map(({ hmac, ...row }) => ({ ...row, address: byHmac.get(hmac) }))
  const chunks = await sql<ChunkRow>(
    `select no, status, settled_at is not null as settled, lease_until is not null as leased, last_error as error
     from chunks where issue_id = $1 order by no`,
  )
  const letters = lettersOf(accepted, issue)
  const refused = [...refuses, ...tooLargeAlone(requests)]
  return { readers, sending, deliveries, chunks, letters, refused, toldByEvents, restored }
}

/** To whom the provider would not take a letter even alone. */
function tooLargeAlone(requests: SeenRequest[]): string[] {
  return requests.flatMap(({ status, body }) => {
    const emails: { to: unknown }[] = status === 413 ? [JSON.parse(body)].flat() : []
    return emails.length === 1 ? emails.map(({ to }) => String(to)) : []
  })
}

export function lettersOf(accepted: AcceptedEmail[], issue: string): Ending['letters'] {
  return accepted.flatMap(({ id, email }) => {
    const tags = tagsOf(email.tags)
    if (tags.i !== issue) return []
    const token = email.html?.match(/\/newsletter\/unsubscribe\/([\w-]+)/)?.[1] ?? ''
    return [{ id, to: String(email.to), delivery: tags.d ?? '', wayOutOf: readUnsubscribeToken(token)?.subscriberId }]
  })
}

function tagsOf(tags: unknown): Record<string, string> {
  if (!Array.isArray(tags)) return {}
  return Object.fromEntries(tags.map(({ name, value }: { name: string; value: string }) => [name, value]))
}
