import { beforeEach, expect, test, vi } from 'vitest'
import { addressHmac, mailboxHmac } from '@/mailroom/addresses'
import { keptDaysOf } from '@/mailroom/letter-kinds'
import { checkSendings } from '@/newsletter/afterwards/check-sendings'
import { forgetErased } from '@/newsletter/choosing/forget-erased'
import { ownLetters } from '@/newsletter/subscribing/own-letters'
import { blockWords, newAddressHash } from '@/newsletter/subscribing/wording'
import * as block from '@/newsletter/web/block.route'
import * as newAddress from '@/newsletter/web/new-address.route'
import * as preferences from '@/newsletter/web/preferences.route'
import { query } from '@/platform/database'
import { tablesHolding } from '../discussion/everything-kept'
import { aHouse } from '../world/rooms'
import { askForLink, at, ownPageOf, pressOnOwn, rowOf, someTopics, withPrivateLink } from './choosing'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, subscribe } from './readership'
import { aMailer, aSender, deliverOnce, untilQuiet } from './senders'
import { lettersTo, NAME, press, subscriber, tokenIn, withToken } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()
/** A mail port that keeps what it is given, and a sender that works with it. */
const aPost = () => {
  const { mailer, told, answers } = aMailer()
  return { told, answers, sender: aSender(house, mailer) }
}

beforeEach(async () => {
  await everybodyLeaves(house())
  await sql(`update letters set settled_at = now() where settled_at is null`)
})

const sql = async (statement: string, values: unknown[] = []) => query(await house().system(), statement, values)

/** Where a word stands: the sealed form of it cannot be looked for, so that an address is looked for as it is. */
const holding = async (...words: string[]) => {
  const found = await Promise.all(words.map(async (word) => tablesHolding(await house().system(), word)))
  return found.flat().filter((table) => !table.startsWith('pgboss.'))
}

const erase = async (own: string) => {
  const answer = await pressOnOwn(own, { do: 'erase' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/erased'])
}

const providerIdsOf = async (subscriber: string) => {
  const rows = await query<{ id: string }>(
    await house().system(),
    'select provider_id as id from deliveries where subscriber_id = $1 and provider_id is not null',
    [subscriber],
  )
  return rows.map(({ id }) => id)
}

test('erasing leaves no trace of a person in any column, and every issue’s counts stand', async () => {
  const { sender } = aPost()
  const address = 'zebedee.reader@example.org'
  const former = 'zebedee.former@example.org'
  const [topic] = await someTopics(house(), 'Mastitis')
  const { own: first, leaveToken } = await withPrivateLink(house(), former)
  await pressOnOwn(first, { do: 'content', which: 'chosen', frequency: 'each', [`topic-${topic?.id}`]: 'yes' })
  await pressOnOwn(first, { do: 'new-address', email: address })
  const token = tokenIn((await lettersTo(house(), address)).at(-1), 'new-address')
  await newAddress.POST(press('new-address', token, { wording: newAddressHash(NAME) }), withToken(token))
  const { id = '' } = (await rowOf(house(), address)) ?? {}
  await subscribe(house(), 4, 'others')
  const issue = await frozenIssue(house(), { topics: [topic?.id] })
  await untilQuiet(house(), sender, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 5 })
  const provided = await providerIdsOf(id)
  expect(provided).toHaveLength(1)
  await sql(
    `insert into provider_events (id, type, provider_letter, payload) values ('e1', 'email.delivered', $1, $2)`,
    [provided[0], JSON.stringify({ to: [address] })],
  )
  await sql(
    `insert into provider_events (id, type, delivery, payload) select 'e2', 'email.sent', id::text, $2 from deliveries
     where subscriber_id = $1`,
    [id, JSON.stringify({ to: [address] })],
  )
  await sql(`update letters set provider_id = 'single-' || id where address_hmac = $1`, [addressHmac(former)])
  const own = await askForLink(house(), address, leaveToken)
  await pressOnOwn(own, { do: 'new-address', email: 'zebedee.next@example.org' })
  const words = [address, former, 'zebedee', addressHmac(address), addressHmac(former), ...provided]
  expect(new Set(await holding(addressHmac(former), addressHmac(address), ...provided))).toEqual(
    new Set(['public.deliveries', 'public.letters', 'public.provider_events', 'public.sign_ups', 'public.subscribers']),
  )
  await erase(own)
  await erase(own)
  expect(await holding(...words, addressHmac('zebedee.next@example.org'))).toEqual([])
  const [trace] = await query<{ row: string; topics: number }>(
    await house().system(),
    `select s::text as row, (select count(*)::int from subscribers_rels where parent_id = s.id) as topics
     from subscribers s where id = $1`,
    [id],
  )
  expect([trace?.row, trace?.topics]).toEqual([expect.stringContaining('erased'), 0])
  expect(await holding(id)).toEqual(['public.consent_events', 'public.links', 'public.subscribers'])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 5 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: 5 })
  expect((await checkSendings(await house().system())).sendings).toEqual([])
  expect((await preferences.GET(at('/'), withToken(leaveToken))).status).toBe(410)
  expect(await ownPageOf(own)).toContain('There is nothing here any more')
})

test('a letter that waits is skipped, and its issue still balances', async () => {
  const { sender } = aPost()
  const { own } = await withPrivateLink(house(), 'waits@example.org')
  await subscribe(house(), 3, 'stay')
  const issue = await frozenIssue(house())
  await erase(own)
  expect(await holding(addressHmac('waits@example.org'))).toEqual([])
  await untilQuiet(house(), sender, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 3, skipped: 1 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: 4 })
})

test('a sealed chunk in doubt is sent again byte for byte, and only then is the person forgotten', async () => {
  const { answers, sender, told } = aPost()
  const address = 'indoubt@example.org'
  const { own } = await withPrivateLink(house(), address)
  await subscribe(house(), 2, 'beside')
  await sql(`delete from letters`)
  const issue = await frozenIssue(house())
  answers.push({ kind: 'unknown', reason: 'connection reset' })
  await deliverOnce(sender)
  await erase(own)
  await forgetErased(await house().system())
  expect(await holding(addressHmac(address))).toEqual(['public.deliveries'])
  await untilQuiet(house(), sender, issue)
  expect(told).toHaveLength(2)
  expect(told[1]).toEqual(told[0])
  expect(told[1]?.letters.map(({ to }) => to)).toContain(address)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: 3 })
  await forgetErased(await house().system())
  expect(await holding(addressHmac(address))).toEqual([])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 3 })
})

test('in a chunk that was sealed and never begun, and in one that is left to a person, nobody stays', async () => {
  const { answers, sender, told } = aPost()
  const address = 'never@example.org'
  const { own } = await withPrivateLink(house(), address)
  await subscribe(house(), 2, 'kept')
  await sql('delete from letters')
  const put = await frozenIssue(house())
  const left = await frozenIssue(house())
  answers.push({ kind: 'wait', seconds: 60, reason: 'later' }, { kind: 'conflict', reason: 'used otherwise' })
  for (const issue of [put, left]) {
    while (await deliverOnce(sender));
    await sql(`update sendings set status = 'paused' where issue_id = $1 and status = 'sending'`, [issue])
  }
  await sql('update chunks set lease_token = gen_random_uuid() where issue_id = any($1::uuid[])', [[put, left]])
  await erase(own)
  expect(await holding(addressHmac(address))).toEqual([])
  expect(await statusesOf(house(), put)).toEqual({ prepared: 2, skipped: 1 })
  expect(await statusesOf(house(), left)).toEqual({ prepared: 2, unknown: 1 })
  expect(await sql('select 1 from chunks where lease_token is not null')).toEqual([])
  told.length = 0
  await sql(`update sendings set status = 'sending' where issue_id = $1`, [put])
  await untilQuiet(house(), sender, put)
  expect(told.flatMap(({ letters }) => letters.map(({ to }) => to)).sort()).toEqual([
    'kept1@example.org',
    'kept2@example.org',
  ])
  expect((await checkSendings(await house().system())).sendings).toEqual([])
})

test('the one reader in doubt is erased, and the sending that stood still for them ends', async () => {
  const { answers, sender } = aPost()
  const { own } = await withPrivateLink(house(), 'only@example.org')
  await sql('delete from letters')
  const issue = await frozenIssue(house())
  answers.push({ kind: 'conflict', reason: 'used otherwise' })
  await untilQuiet(house(), sender, issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'needs_review' })
  await erase(own)
  await untilQuiet(house(), sender, issue)
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
  expect(await statusesOf(house(), issue)).toEqual({ unknown: 1 })
  expect((await checkSendings(await house().system())).sendings).toEqual([])
})

test('“this was not me” erases as much, and keeps the fingerprints its page tells of, as long as it tells', async () => {
  const { sender } = aPost()
  const address = 'notme@example.org'
  const { blockToken } = await subscriber(house(), address)
  const issue = await frozenIssue(house())
  await untilQuiet(house(), sender, issue)
  await block.POST(press('block', blockToken), withToken(blockToken))
  for (const kept of [addressHmac(address), mailboxHmac(address)])
    expect(await holding(kept)).toEqual(['public.letters', 'public.suppressions'])
  expect(await holding(address)).toEqual([])
  expect(blockWords).toContain('fingerprints of it')
  for (const kind of ownLetters) expect(blockWords).toContain(`${keptDaysOf(kind)} days in the list of letters`)
})

test('nothing that is handed to the mail provider tells which topics a reader chose', async () => {
  const { sender, told } = aPost()
  const [shown, hidden] = await someTopics(house(), 'Weaning', 'Perinatal anxiety')
  const { own } = await withPrivateLink(house(), 'private@example.org')
  const both = { [`topic-${shown?.id}`]: 'yes', [`topic-${hidden?.id}`]: 'yes' }
  await pressOnOwn(own, { do: 'content', which: 'chosen', frequency: 'each', ...both })
  await pressOnOwn(own, { do: 'new-address', email: 'private.next@example.org' })
  await sql(`update letters set settled_at = null, status = 'queued' where sealed_body is not null`)
  const issue = await frozenIssue(house(), { topics: [shown?.id] })
  await untilQuiet(house(), sender, issue)
  const letters = told.flatMap((one) => one.letters)
  expect(letters.filter(({ to }) => to === 'private@example.org').length).toBeGreaterThan(3)
  const bytes = JSON.stringify(told)
  for (const topic of [hidden?.id, hidden?.slug, hidden?.title, shown?.id, shown?.slug, shown?.title])
    expect(bytes.toLowerCase()).not.toContain(String(topic).toLowerCase())
})
