/** What readers do while their letters go out: they leave, pause, or move to another address. */
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { makeLink } from '@/mailroom/links'
import { changeChoices } from '@/newsletter/choosing/change-choices'
import { moveAddress } from '@/newsletter/choosing/move-address'
import { leave } from '@/newsletter/subscribing/leave'
import { NEW_ADDRESS, NEW_ADDRESS_HOURS, subscriberSubject } from '@/newsletter/subscribing/link-purposes'
import { unsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import { newAddressWords } from '@/newsletter/subscribing/wording'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import type { Reader } from '../../tests/newsletter/true-ending'
import { patiently } from './fault-lane'
import { racingTheSeal } from './fault-race'
import type { Run } from './fault-run'

const tokenOf = ({ id }: Reader) => unsubscribeToken({ subscriberId: id, linkVersion: 1 })
const oneOf = ({ chance }: Run, readers: Reader[]) => readers[chance.between(0, Math.max(0, readers.length - 1))]
const someReader = (run: Run) => oneOf(run, run.readers)
/** A second move of the same reader ends the first, and which of them comes about is no fault of anybody's. */
const isUnmoved = ({ addresses }: Reader) => addresses.length === 1

export async function readerLeaves(run: Run): Promise<void> {
  const reader = someReader(run)
  if (!reader) return
  reader.gone = [...(reader.gone ?? []), 'unsubscribed']
  await patiently(async () => leave(await run.lane.house.system(), { token: tokenOf(reader), method: 'one-click' }))
  run.meet('readers who left')
}

export async function readerPauses(run: Run): Promise<void> {
  const reader = someReader(run)
  if (!reader) return
  reader.gone = [...(reader.gone ?? []), 'paused']
  const key = { by: 'letter', token: tokenOf(reader) } as const
  await patiently(async () =>
    changeChoices(await run.lane.house.system(), { key, change: { kind: 'pause', months: 1 } }),
  )
  run.meet('readers who paused')
}

/** The sending goes on meanwhile; before everybody is counted, the move has ended. */
export async function readerMoves(run: Run): Promise<void> {
  const next = await nextUnsealed(run)
  const unmoved = run.readers.filter(isUnmoved)
  const inNext = unmoved.filter(({ id }) => next?.ids.includes(id))
  const reader = oneOf(run, inNext) ?? oneOf(run, unmoved)
  if (!reader) return
  const address = `moved-${reader.addresses.length}-${reader.addresses[0]}`
  reader.addresses.push(address)
  const token = await newMailboxLink(run, reader, address)
  const move = async () => {
    const wording = newAddressWords('Bedside')
    const result = await patiently(async () => moveAddress(await run.lane.house.system(), { token, wording }))
    // `used`: the connection was lost after the commit, and it was asked again.
    if (!result.ok && result.reason !== 'used' && !reader.gone?.length)
      run.wrong.push(`${reader.id} could not move: ${result.reason}`)
  }
  run.afterwards.push(racingTheSeal(run, reader, next?.chunk, move))
}

/** Those in a chunk that nobody has sealed or claimed yet, if there is one; it waits for the race. */
async function nextUnsealed(run: Run): Promise<{ ids: string[]; chunk: number } | undefined> {
  const rows = await run.lane.sql<{ id: string; chunk: number }>(
    `with next as (
       update chunks set not_before = now() + interval '1 hour' where issue_id = $1 and no = (
         select no from chunks where issue_id = $1 and sealed_at is null and settled_at is null
           and lease_until is null and not_before <= now() order by no limit 1 for update skip locked
       ) returning no
     )
     select subscriber_id as id, chunk_no as chunk from deliveries
     where issue_id = $1 and status = 'prepared' and chunk_no in (select no from next) order by position`,
    [run.issue],
  )
  return rows[0] && { ids: rows.map(({ id }) => id), chunk: rows[0].chunk }
}

/** As if the new address had been typed on the private page: what its letter would carry. */
async function newMailboxLink({ lane: { house } }: Run, { id }: Reader, address: string): Promise<string> {
  return patiently(async () => {
    const req = await house.system()
    return inTransaction(req, async () => {
      await query(req, 'delete from address_changes where subscriber_id = $1', [id])
      await query(
        req,
        'insert into address_changes (subscriber_id, address_hmac, sealed_address) values ($1, $2, $3)',
        [id, addressHmac(address), sealAddress(address)],
      )
      const subject = subscriberSubject(id)
      return (await makeLink(req, { purpose: NEW_ADDRESS, subject, hours: NEW_ADDRESS_HOURS })).token
    })
  })
}
