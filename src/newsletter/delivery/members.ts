/** The people of a chunk. Their addresses stay sealed in the database until the chunk is settled. */
import type { PoolClient } from 'pg'
import { openAddress, sealAddress } from '@/mailroom/addresses'
import type { Letter } from '@/platform/mail/mailer'
import type { ClaimedChunk } from './claim-chunk'
import { letterMaker, type Snapshot } from './issue-letter'
import type { Sender } from './sender'

export type Member = {
  deliveryId: string
  subscriberId: string
  sealedAddress: string | null
  linkVersion: number | null
}

/** An address cannot be opened: its key is missing from the ring, say. */
export class Unreadable extends Error {}

type Connection = Pick<PoolClient, 'query'>

export async function snapshotOf(connection: Connection, issueId: string): Promise<Snapshot> {
  const { rows } = await connection.query<Snapshot>(
    `select issue_id as "issueId", subject, html, text, from_address as "fromAddress", content_hash as "contentHash"
     from sendings where issue_id = $1`,
    [issueId],
  )
  if (!rows[0]) throw new Error(`Issue ${issueId} has no sending`)
  return rows[0]
}

/** Those of a chunk who still wait for their letter, in the order in which the provider gets them. */
export async function membersOf(
  connection: Connection,
  { issueId, no }: Pick<ClaimedChunk, 'issueId' | 'no'>,
): Promise<Member[]> {
  const { rows } = await connection.query<Member>(
    `select delivery.id as "deliveryId", subscriber_id as "subscriberId", sealed_address as "sealedAddress",
       link_version::int as "linkVersion"
     from deliveries delivery left join subscribers subscriber on subscriber.id = subscriber_id
     where issue_id = $1 and chunk_no = $2 and delivery.status = 'prepared' order by position`,
    [issueId, no],
  )
  return rows
}

/**
 * Sealed once more, together with the version of the reader's links, when a chunk is sealed: the letter then can
 * be made again exactly, whatever happens to the subscriber meanwhile.
 */
export function sealMember({ sealedAddress, linkVersion }: Member): string {
  const { address } = openMember(sealedAddress)
  return sealAddress(`${linkVersion ?? 1} ${address}`)
}

function openMember(sealed: string | null): { address: string; linkVersion: number | undefined } {
  const [first = '', second] = opened(sealed).split(' ')
  return second === undefined
    ? { address: first, linkVersion: undefined }
    : { address: second, linkVersion: Number(first) }
}

function opened(sealed: string | null): string {
  if (sealed === null) throw new Unreadable('an address is gone')
  try {
    return openAddress(sealed)
  } catch (cause) {
    throw new Unreadable(cause instanceof Error ? cause.message : 'an address cannot be opened', { cause })
  }
}

/** The letters of sealed members. Throws `Unreadable`. */
export function lettersOf(members: Member[], snapshot: Snapshot, settings: Sender['settings']): Letter[] {
  const letterTo = letterMaker(snapshot, settings)
  return members.map(({ deliveryId, subscriberId, sealedAddress }) => {
    const { address, linkVersion = 1 } = openMember(sealedAddress)
    return letterTo({ deliveryId, subscriberId, linkVersion, address })
  })
}
