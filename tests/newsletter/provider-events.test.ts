import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { consentOf } from '@/mailroom/consent'
import { postLetter } from '@/mailroom/post-letter'
import { applyEvents } from '@/newsletter/afterwards/apply-events'
import { query } from '@/platform/database'
import { bounce } from '../world/resend-webhooks'
import { aHouse } from '../world/rooms'
import { deliveriesOf, openEventsOf, tell, tells } from './provider-events'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

beforeEach(async () => {
  await everybodyLeaves(house())
  await sql('delete from provider_events')
})

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

/** An issue that every one of its readers has, as the provider said at once. */
async function sent(readers: number, name: string) {
  const people = await subscribe(house(), readers, name)
  const issue = await frozenIssue(house())
  await untilQuiet(house(), aSender(house, aMailer().mailer), issue)
  return { issue, people, rows: await deliveriesOf(house(), issue) }
}

const statusOf = async (id: string | undefined) =>
  (await sql('select status from subscribers where id = $1', [id]))[0]?.status

const suppressionOf = async (address: string) =>
  (await sql('select reason, source from suppressions where address_hmac = $1', [addressHmac(address)]))[0]

const standing = async (id: string | undefined) =>
  (await sql('select status from deliveries where id = $1', [id]))[0]?.status

test('whatever order events come in, and however often, the strongest stands', async () => {
  const { rows } = await sent(5, 'order')
  const orders = [
    ['sent', 'delivery_delayed', 'delivered'],
    ['delivered', 'delivery_delayed', 'sent'],
    ['complained', 'delivered', 'sent'],
    ['bounced', 'sent', 'delivered', 'delivered'],
    ['delivery_delayed', 'sent', 'sent'],
  ]
  for (const [at, types] of orders.entries()) {
    const letter = rows[at]?.id
    for (const type of types) await tells(house(), { type, letter, more: bounce('Transient') })
    expect([types, await standing(letter)]).toEqual([
      types,
      ['delivered', 'delivered', 'complained', 'bounced', 'delayed'][at],
    ])
  }
  expect(await openEventsOf(house())).toBe(0)
  await applyEvents(await house().system())
  await sql('update provider_events set applied_at = null')
  await applyEvents(await house().system())
  expect((await deliveriesOf(house(), await issueOf(rows[0]?.id))).map(({ status }) => status)).toEqual([
    'delivered',
    'delivered',
    'complained',
    'bounced',
    'delayed',
  ])
})

const issueOf = async (delivery: string | undefined) =>
  String((await sql('select issue_id from deliveries where id = $1', [delivery]))[0]?.issue_id)

test('the same in one batch', async () => {
  const { issue, rows } = await sent(2, 'batch')
  await tells(
    house(),
    { type: 'delivered', letter: rows[0]?.id },
    { type: 'sent', letter: rows[0]?.id },
    { type: 'complained', letter: rows[1]?.id },
    { type: 'delivered', letter: rows[1]?.id },
  )
  expect(await statusesOf(house(), issue)).toEqual({ complained: 1, delivered: 1 })
})

test('an address that does not exist gets nothing more, and its reader is no subscriber any longer', async () => {
  const { rows, people } = await sent(1, 'gone')
  await tells(house(), { type: 'bounced', letter: rows[0]?.id, more: bounce('Permanent') })
  expect(await standing(rows[0]?.id)).toBe('bounced')
  expect(await suppressionOf('gone1@example.org')).toEqual({ reason: 'bounced', source: 'resend' })
  expect(await statusOf(people[0]?.id)).toBe('bounced')
  const subject = { kind: 'subscriber', id: people[0]?.id ?? '' }
  expect((await consentOf(await house().system(), subject)).map(({ event }) => event)).toEqual(['confirmed'])
  const next = await frozenIssue(house())
  expect(await sendingOf(house(), next)).toMatchObject({ candidates: 0, prepared: 0 })
})

test('a full mailbox is written to again', async () => {
  const { rows, people } = await sent(2, 'full')
  await tells(
    house(),
    { type: 'bounced', letter: rows[0]?.id, more: bounce('Transient') },
    { type: 'bounced', letter: rows[1]?.id, more: bounce('Undetermined') },
  )
  expect(await statusesOf(house(), await issueOf(rows[0]?.id))).toEqual({ bounced: 2 })
  expect(await suppressionOf('full1@example.org')).toBeUndefined()
  expect([await statusOf(people[0]?.id), await statusOf(people[1]?.id)]).toEqual(['confirmed', 'confirmed'])
  expect(await sql('select reason from deliveries where id = $1', [rows[0]?.id])).toEqual([
    { reason: 'Transient General: The mailbox does not exist' },
  ])
})

test('a complaint takes consent back, once, and ends all mail to that address', async () => {
  const { rows, people } = await sent(1, 'spam')
  const letter = rows[0]?.id
  await tells(house(), { type: 'complained', letter }, { type: 'complained', letter }, { type: 'delivered', letter })
  await tells(house(), { type: 'complained', letter })
  const subject = { kind: 'subscriber', id: people[0]?.id ?? '' }
  expect((await consentOf(await house().system(), subject)).map(({ event, method }) => [event, method])).toEqual([
    ['confirmed', 'button'],
    ['withdrawn', 'complaint'],
  ])
  expect(await statusOf(people[0]?.id)).toBe('complained')
  expect(await suppressionOf('spam1@example.org')).toMatchObject({ reason: 'complained' })
  const posted = await postLetter(await house().system(), {
    kind: 'answer-notice',
    uniqueKey: `answer:${randomUUID()}`,
    to: 'Spam1@example.org',
    subject: 'An answer',
    html: '<p>An answer</p>',
    text: 'An answer',
  })
  expect(posted).toBe('suppressed')
})

test('who bounced and complains as well has complained', async () => {
  const { rows, people } = await sent(1, 'both')
  await tells(house(), { type: 'bounced', letter: rows[0]?.id, more: bounce('Permanent') })
  await tells(house(), { type: 'complained', letter: rows[0]?.id })
  expect(await statusOf(people[0]?.id)).toBe('complained')
})

test('who has left, was erased or lives at another address by now is left as they are', async () => {
  const { rows, people } = await sent(3, 'moved')
  await sql(`update subscribers set status = 'unsubscribed' where id = $1`, [people[0]?.id])
  await sql(`update subscribers set status = 'erased', address_hmac = null, address_sealed = null where id = $1`, [
    people[1]?.id,
  ])
  await sql('update subscribers set address_hmac = $2 where id = $1', [
    people[2]?.id,
    addressHmac('elsewhere@example.org'),
  ])
  await tells(house(), ...rows.map(({ id }) => ({ type: 'complained', letter: id })))
  for (const [at, status] of ['unsubscribed', 'erased', 'confirmed'].entries())
    expect(await statusOf(people[at]?.id)).toBe(status)
  expect(await suppressionOf('elsewhere@example.org')).toBeUndefined()
  expect(await suppressionOf('moved3@example.org')).toMatchObject({ reason: 'complained' })
})

test('a row whose reader was erased keeps no address from mail, as it knows none', async () => {
  const { rows } = await sent(1, 'erased')
  await sql(`update deliveries set address_hmac = 'erased:' || id where id = $1`, [rows[0]?.id])
  await tells(house(), { type: 'complained', letter: rows[0]?.id })
  expect(await standing(rows[0]?.id)).toBe('complained')
  expect(await sql(`select 1 from suppressions where address_hmac like 'erased:%'`)).toEqual([])
  expect(await sql('select 1 from provider_events where delivery = $1', [rows[0]?.id]), 'nor is its event').toEqual([])
})

test('an event that carries no name of ours is found by the provider’s, or given up in time', async () => {
  const { rows } = await sent(1, 'byname')
  await tells(house(), { type: 'delivered', emailId: rows[0]?.provider ?? '' })
  expect(await standing(rows[0]?.id)).toBe('delivered')
  await tells(house(), { type: 'delivered', emailId: 'somebody-else’s' })
  expect(await openEventsOf(house())).toBe(1)
  await applyEvents(await house().system(), new Date(Date.now() + 6 * 60_000))
  expect(await openEventsOf(house())).toBe(0)
  const gone = randomUUID()
  await tells(house(), { type: 'complained', letter: gone })
  expect(await openEventsOf(house())).toBe(0)
  expect(await sql('select 1 from provider_events where delivery = $1', [gone])).toEqual([])
})

test('what the provider kept back or could not send is shown, and suppresses nobody', async () => {
  const { issue, rows } = await sent(2, 'keptback')
  await tells(
    house(),
    {
      type: 'suppressed',
      letter: rows[0]?.id,
      more: { suppressed: { type: 'OnAccountSuppressionList', message: 'x' } },
    },
    { type: 'failed', letter: rows[1]?.id, more: { failed: { reason: 'reached_daily_quota' } } },
  )
  expect(await statusesOf(house(), issue)).toEqual({ failed: 1, suppressed: 1 })
  expect((await deliveriesOf(house(), issue)).map(({ reason }) => reason)).toEqual(['x', 'reached_daily_quota'])
  expect(await suppressionOf('keptback1@example.org')).toBeUndefined()
})

test('one address that cannot be refused keeps nobody else waiting', async () => {
  const { rows, people } = await sent(2, 'stuck')
  await sql(`create or replace function refuse_stuck() returns trigger language plpgsql as $$
    begin if new.address_hmac = '${addressHmac('stuck1@example.org')}' then raise exception 'not now'; end if; return new; end $$`)
  await sql('create trigger refuse_stuck before insert on suppressions for each row execute function refuse_stuck()')
  await tells(house(), ...rows.map(({ id }) => ({ type: 'complained', letter: id })))
  const states = [await statusOf(people[0]?.id), await statusOf(people[1]?.id)].sort()
  expect(states).toEqual(['complained', 'confirmed'])
  expect(await openEventsOf(house())).toBe(1)
  await sql('drop trigger refuse_stuck on suppressions')
  await applyEvents(await house().system())
  expect(await openEventsOf(house())).toBe(0)
  expect([await statusOf(people[0]?.id), await statusOf(people[1]?.id)]).toEqual(['complained', 'complained'])
})

test('two workers at once apply everything once', async () => {
  const { issue, rows, people } = await sent(30, 'twoworkers')
  for (const { id } of rows) await tell(house(), { type: 'complained', letter: id })
  await Promise.all([applyEvents(await house().system()), applyEvents(await house().system())])
  expect(await openEventsOf(house())).toBe(0)
  expect(await statusesOf(house(), issue)).toEqual({ complained: 30 })
  const withdrawn = await sql(
    `select subject_id from consent_events where event = 'withdrawn' and subject_id = any($1::text[])`,
    [people.map(({ id }) => id)],
  )
  expect(withdrawn).toHaveLength(30)
})

/** A single letter that the sender has begun, with what was kept of it. */
async function letter(status: 'accepted' | 'unknown' | 'queued', address: string) {
  const uniqueKey = `welcome:${randomUUID()}`
  await postLetter(await house().system(), {
    kind: 'welcome',
    uniqueKey,
    to: address,
    subject: 'Welcome',
    html: '<p>Welcome</p>',
    text: 'Welcome',
  })
  const settled = status === 'accepted'
  const [row] = await sql(
    `update letters set status = $2, first_attempt_at = now(), lease_token = gen_random_uuid(),
       lease_until = now() + interval '90 seconds',
       settled_at = case when $3 then now() end, provider_id = case when $3 then 'given-' || id end,
       sealed_address = case when $3 then null else sealed_address end,
       sealed_body = case when $3 then null else sealed_body end
     where unique_key = $1 returning id, provider_id`,
    [uniqueKey, status, settled],
  )
  return { id: String(row?.id), provider: String(row?.provider_id) }
}

const letterRow = async (id: string) =>
  (
    await sql(
      `select status, last_error, settled_at is not null as settled, sealed_address, sealed_body, lease_token
       from letters where id = $1`,
      [id],
    )
  )[0]

test('a single letter that comes back refuses the address for newsletters as well', async () => {
  const [person] = await subscribe(house(), 1, 'single')
  const { id, provider } = await letter('accepted', 'single1@example.org')
  await tells(house(), { type: 'delivered', emailId: provider })
  expect(await letterRow(id)).toMatchObject({ status: 'delivered' })
  await tells(house(), { type: 'bounced', letter: id, more: bounce('Permanent') })
  expect(await letterRow(id)).toMatchObject({
    status: 'bounced',
    last_error: 'Permanent General: The mailbox does not exist',
  })
  expect(await statusOf(person?.id)).toBe('bounced')
  expect(await suppressionOf('single1@example.org')).toMatchObject({ reason: 'bounced' })
})

test('a single letter of which nobody knew is settled by its event, and what was sealed goes', async () => {
  for (const status of ['queued', 'unknown'] as const) {
    const { id } = await letter(status, `doubt-${status}@example.org`)
    await tells(house(), { type: 'sent', letter: id })
    expect(await letterRow(id)).toEqual({
      status: 'accepted',
      last_error: null,
      settled: true,
      sealed_address: null,
      sealed_body: null,
      lease_token: null,
    })
  }
})
