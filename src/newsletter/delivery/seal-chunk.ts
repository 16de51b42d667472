/** Before its first attempt a chunk is sealed: who is in it, every byte, and the key. Nothing of it changes afterwards. */
import type { PoolClient } from 'pg'
import type { Letter } from '@/platform/mail/mailer'
import { CONSENT_PURPOSE, LATEST_FIRST } from '../subscribing/consent-purpose'
import { atomically } from './atomically'
import { nameOfChunk } from './chunk-name'
import { type ClaimedChunk, holdChunk } from './claim-chunk'
import { payloadHash, type Snapshot } from './issue-letter'
import { lettersOf, type Member, membersOf, sealMember } from './members'
import type { Sender } from './sender'
import { splitChunk } from './split-chunk'

/** `nobody`: everyone in it has left. `split`: it was too large for this mail port and now is several chunks. */
export type Sealing = { kind: 'sealed'; letters: Letter[]; key: string } | { kind: 'nobody' | 'split' | 'lost' }

/** Seals a chunk in a transaction of its own, committed before anything is sent. */
export async function sealChunk(sender: Sender, chunk: ClaimedChunk, snapshot: Snapshot): Promise<Sealing> {
  return atomically(sender.pool, async (client) => {
    if (!(await holdChunk(client, chunk))) return { kind: 'lost' }
    await skipThoseWhoLeft(client, chunk)
    const found = await membersOf(client, chunk)
    if (found.length === 0) {
      await closeEmpty(client, chunk)
      return { kind: 'nobody' }
    }
    if (found.length > sender.mailer.batchSize) {
      await splitChunk(client, chunk, sender.mailer.batchSize)
      return { kind: 'split' }
    }
    const members = found.map((member) => ({ ...member, sealedAddress: sealMember(member) }))
    await keepMembers(client, members)
    const letters = lettersOf(members, snapshot, sender.settings)
    // Refused for now, it keeps its key: a restored database comes to the same one. See decision 34.
    const wantsNewKey = chunk.sealed && chunk.payloadHash === null
    const generation = wantsNewKey ? chunk.generation + 1 : chunk.generation
    const key = `nl_${chunk.issueId}_${await nameOfChunk(client, chunk)}_g${generation}`
    await client.query(
      `update chunks set status = 'sealed', sealed_at = now(), generation = $3, idempotency_key = $4, payload_hash = $5
       where issue_id = $1 and no = $2`,
      [chunk.issueId, chunk.no, generation, key, payloadHash(sender.mailer.account, letters)],
    )
    sender.reach('in-seal')
    return { kind: 'sealed', letters, key }
  })
}

/**
 * Whoever left or was suppressed since the audience was frozen gets no letter, and the reason stands beside them. Who
 * left and came back gets it by the consent they gave last.
 */
async function skipThoseWhoLeft(client: PoolClient, { issueId, no }: ClaimedChunk): Promise<void> {
  await client.query(
    `update deliveries delivery set updated_at = now(), reason = coalesce(now_.why, reason),
       status = case when now_.why is null then status else 'skipped' end,
       sealed_address = case when now_.why is null then sealed_address end,
       consent_id = coalesce(now_.consent, consent_id)
     from (
       select delivery.id, delivery.consent_id as named, case when latest.event = 'confirmed' then latest.id end as consent,
         case
           when exists (select from suppressions where address_hmac = delivery.address_hmac) then 'suppressed'
           when subscriber.status is distinct from 'confirmed' then coalesce(subscriber.status::text, 'erased')
           when latest.event is distinct from 'confirmed' then 'no-consent'
         end as why
       from deliveries delivery
         left join subscribers subscriber on subscriber.id = delivery.subscriber_id
         left join lateral (${lastWord('delivery.subscriber_id', '$3')}) latest on true
       where delivery.issue_id = $1 and delivery.chunk_no = $2 and delivery.status = 'prepared'
     ) now_
     where delivery.id = now_.id and (now_.why is not null or now_.consent is distinct from now_.named)`,
    [issueId, no, CONSENT_PURPOSE],
  )
}

/** SQL: the event by which a subscriber gets letters, or no longer does. */
const lastWord = (subscriber: string, purpose: string) => `
  select id, event from consent_events
  where subject_kind = 'subscriber' and subject_id = ${subscriber}::text and purpose = ${purpose}
    and event in ('confirmed', 'withdrawn', 'erased')
  order by ${LATEST_FIRST} limit 1`

async function keepMembers(client: PoolClient, members: Member[]): Promise<void> {
  await client.query(
    `update deliveries delivery set sealed_address = member.sealed, updated_at = now()
     from unnest($1::uuid[], $2::text[]) as member (id, sealed) where delivery.id = member.id`,
    [members.map(({ deliveryId }) => deliveryId), members.map(({ sealedAddress }) => sealedAddress)],
  )
}

async function closeEmpty(client: PoolClient, { issueId, no }: ClaimedChunk): Promise<void> {
  await client.query(
    `update chunks set status = 'accepted', settled_at = now(), lease_until = null, lease_token = null
     where issue_id = $1 and no = $2`,
    [issueId, no],
  )
}
