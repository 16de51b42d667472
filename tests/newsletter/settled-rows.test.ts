import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { postLetter } from '@/mailroom/post-letter'
import { suppress } from '@/mailroom/suppress'
import { deliverLetter } from '@/newsletter/delivery/deliver-letter'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { decideChunk } from '@/newsletter/issues/decide-chunk'
import { query } from '@/platform/database'
import type { Outcome } from '@/platform/mail/mailer'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { deliveriesOf, tells } from './provider-events'
import { everybodyLeaves, frozenIssue, statusesOf, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

/** Rows that are settled and still hold something sealed, in every table that has both. */
async function leftSealed(): Promise<Record<string, unknown[]>> {
  const columns = await sql(
    `select sealed.table_name as "table", array_agg(sealed.column_name::text) as columns
     from information_schema.columns sealed join information_schema.columns settled using (table_schema, table_name)
     where table_schema = 'public' and settled.column_name = 'settled_at' and sealed.column_name like 'sealed%'
       and sealed.data_type = 'text' group by 1 order by 1`,
  )
  const found: Record<string, unknown[]> = {}
  for (const { table, columns: names } of columns) {
    const sealed = Array.isArray(names) ? names.map((name) => `${name} is not null`).join(' or ') : 'false'
    found[String(table)] = await sql(`select * from ${table} where settled_at is not null and (${sealed})`)
  }
  found.deliveries = await sql(
    `select delivery.* from deliveries delivery join chunks chunk on chunk.issue_id = delivery.issue_id and no = chunk_no
     where sealed_address is not null and (settled_at is not null or delivery.status not in ('prepared'))`,
  )
  return found
}

const nothing = { address_changes: [], deliveries: [], letters: [] }

test('however a delivery ends, its address does not stay sealed in the row', async () => {
  const people = await subscribe(house(), 6, 'ends')
  const { mailer, answers } = aMailer({ batchSize: 1, idempotent: false })
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  await sql(`update subscribers set status = 'unsubscribed' where id = $1`, [people[0]?.id])
  const ends: Outcome[] = [
    { kind: 'rejected', reason: '550 no such user' },
    { kind: 'unknown', reason: 'the connection ended' },
    { kind: 'unknown', reason: 'the connection ended' },
    { kind: 'unknown', reason: 'the connection ended' },
  ]
  answers.push(...ends)
  await untilQuiet(house(), sender, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, failed: 1, prepared: 3, skipped: 1 })
  const doubts = await sql(`select no from chunks where issue_id = $1 and status = 'needs_review' order by no`, [issue])
  const editor = await staffOf(house().payload, 'editor')
  await decideChunk(editor, { issue, chunk: Number(doubts[0]?.no), decision: 'count-as-sent' })
  const open = (await deliveriesOf(house(), issue)).find(({ status }) => status === 'prepared')
  await tells(house(), { type: 'delivered', letter: open?.id })
  await cancelSending(await house().system(), { issue })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 2, delivered: 1, failed: 1, skipped: 1, unknown: 1 })
  expect(await leftSealed()).toEqual(nothing)
})

test('nor do the address and the body of a single letter', async () => {
  const { mailer, answers } = aMailer()
  const sender = aSender(house, mailer)
  const post = async (address: string) =>
    postLetter(await house().system(), {
      kind: 'welcome',
      uniqueKey: `welcome:${randomUUID()}`,
      to: address,
      subject: 'A sample',
      html: '<p>A sample</p>',
      text: 'A sample',
    })
  await post('taken@example.org')
  await deliverLetter(sender)
  answers.push({ kind: 'rejected', reason: '550' })
  await post('failed@example.org')
  await deliverLetter(sender)
  answers.push({ kind: 'conflict', reason: 'other bytes' })
  await post('doubtful@example.org')
  await deliverLetter(sender)
  await post('later@example.org')
  await suppress(await house().system(), { address: 'later@example.org' }, 'complained', 'test')
  await deliverLetter(sender)
  await post('later@example.org')
  answers.push({ kind: 'unknown', reason: 'no answer' })
  await post('told@example.org')
  await deliverLetter(sender)
  const [told] = await sql(`select id from letters where status = 'unknown'`)
  await tells(house(), { type: 'sent', letter: String(told?.id) })
  const statuses = (await sql('select status from letters order by created_at')).map(({ status }) => status)
  expect(statuses).toEqual(['accepted', 'failed', 'needs_review', 'suppressed', 'suppressed', 'accepted'])
  expect(await leftSealed()).toEqual(nothing)
  expect(await submitChunk(sender)).toBe(false)
})
