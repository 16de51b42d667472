import { beforeEach, expect, test } from 'vitest'
import { suppress } from '@/mailroom/suppress'
import { readUnsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import { query } from '@/platform/database'
import type { Letter } from '@/platform/mail/mailer'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, sendingOf, statusesOf, stillSealed, subscribe } from './readership'
import { addressesOf, aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

test('every confirmed subscriber gets one letter of their own, and each is recorded', async () => {
  const people = await subscribe(house(), 130, 'whole')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(addressesOf(told)).toEqual(people.map(({ address }) => address).sort())
  expect(told.map(({ letters, key }) => [letters.length, key])).toEqual([
    [100, `nl_${issue}_1_g0`],
    [30, `nl_${issue}_2_g0`],
  ])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', prepared: 130, finished: true })
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 130 })
  expect(await stillSealed(house(), issue)).toBe(0)
  const bare = await sql(
    `select 1 from deliveries where issue_id = $1 and (content_hash is null or provider_id is distinct from 'given-' || id)`,
    [issue],
  )
  expect(bare).toEqual([])
})

test('a letter carries its reader’s own way out, in the body, in the text and in the headers', async () => {
  const [person] = await subscribe(house(), 1, 'wayout')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  const sender = aSender(house, mailer)
  await untilQuiet(
    house(),
    { ...sender, settings: { ...sender.settings, UNSUBSCRIBE_MAILTO: 'leave@example.org' } },
    issue,
  )
  const letter: Letter | undefined = told[0]?.letters[0]
  const url =
    letter?.headers['List-Unsubscribe']?.match(
      /^<(http[^>]+)>, <mailto:leave@example.org\?subject=unsubscribe>$/,
    )?.[1] ?? ''
  expect(url).toMatch(/^http:\/\/localhost:3000\/newsletter\/unsubscribe\/[\w-]+$/)
  expect(readUnsubscribeToken(url.split('/').at(-1) ?? '')).toEqual({ subscriberId: person?.id, linkVersion: 1 })
  expect(letter?.html).toContain(`href="${url}"`)
  expect(letter?.text).toContain(url)
  expect(letter?.html + String(letter?.text)).not.toContain('%%')
  expect(letter?.headers).toMatchObject({
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': '<newsletter.localhost>',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
  })
  expect(letter?.tags).toEqual({ i: issue, d: letter?.id })
})

test('whoever leaves or is suppressed between freezing and sealing gets no letter, and the reason stands', async () => {
  const people = await subscribe(house(), 4, 'leaver')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  await sql(`update subscribers set status = 'unsubscribed' where id = $1`, [people[0]?.id])
  await suppress(await house().system(), { address: people[1]?.address ?? '' }, 'complained', 'test')
  await sql('delete from subscribers where id = $1', [people[2]?.id])
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(addressesOf(told)).toEqual([people[3]?.address])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 1, skipped: 3 })
  const reasons = await sql(
    `select reason from deliveries where issue_id = $1 and status = 'skipped' order by reason`,
    [issue],
  )
  expect(reasons.map(({ reason }) => reason)).toEqual(['erased', 'suppressed', 'unsubscribed'])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})

test('whoever left and came back since the freeze gets the letter by the consent they gave last', async () => {
  const people = await subscribe(house(), 3, 'back')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  let later = 0
  const say = (who: number, event: string) => {
    later += 1
    return sql(
      `insert into consent_events (subject_kind, subject_id, event, purpose, method, created_at)
       values ('subscriber', $1, $2, 'newsletter', 'button', now() + $3 * interval '1 second') returning id`,
      [people[who]?.id, event, later],
    )
  }
  await say(0, 'withdrawn')
  const [again] = await say(0, 'confirmed')
  await say(1, 'withdrawn')
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(addressesOf(told)).toEqual([people[0]?.address, people[2]?.address])
  expect(
    await sql(
      'select status, reason, consent_id = $3 as anew from deliveries where issue_id = $1 and subscriber_id = any($2) order by status',
      [issue, [people[0]?.id, people[1]?.id], again?.id],
    ),
  ).toEqual([
    { status: 'accepted', reason: null, anew: true },
    { status: 'skipped', reason: 'no-consent', anew: false },
  ])
})

test('an issue whose readers have all left is done without a request', async () => {
  await subscribe(house(), 2, 'allgone')
  const { mailer, told } = aMailer()
  const issue = await frozenIssue(house())
  await everybodyLeaves(house())
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(told).toEqual([])
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})

test('a frozen chunk that is too large for the mail port goes in smaller ones', async () => {
  await subscribe(house(), 5, 'smaller')
  const { mailer, told } = aMailer({ name: 'smtp', batchSize: 2, idempotent: false })
  const issue = await frozenIssue(house())
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(told.map(({ letters }) => letters.length)).toEqual([2, 2, 1])
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 5 })
})

test('counts that do not balance are shown to a person, not passed over', async () => {
  await subscribe(house(), 2, 'unbalanced')
  const { mailer } = aMailer()
  const issue = await frozenIssue(house())
  await sql('update sendings set prepared = 3 where issue_id = $1', [issue])
  await untilQuiet(house(), aSender(house, mailer), issue)
  expect(await sendingOf(house(), issue)).toMatchObject({
    status: 'needs_review',
    reason: '3 letters were prepared but 2 are settled',
  })
})
