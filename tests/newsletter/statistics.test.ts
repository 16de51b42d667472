import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { issueOutlook } from '@/newsletter/issues/issue-outlook'
import { scheduleIssue } from '@/newsletter/issues/schedule-issue'
import { sendIssue } from '@/newsletter/issues/send-issue'
import { issueCounts } from '@/newsletter/statistics/issue-counts'
import { issueProgress } from '@/newsletter/statistics/issue-progress'
import { leavingReasons } from '@/newsletter/statistics/leaving-reasons'
import { lettersOverTime } from '@/newsletter/statistics/letters-over-time'
import { letGo } from '@/newsletter/subscribing/let-go'
import { subscriberById } from '@/newsletter/subscribing/subscriber'
import { query } from '@/platform/database'
import { inTransaction } from '@/platform/transaction'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { dueIssue, everybodyLeaves, frozenIssue, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'
import { writeLetter } from './writing'

const house = aHouse()
const sql = async (statement: string, values: unknown[] = []) => query(await house().system(), statement, values)
const sendAll = (issue: string) => untilQuiet(house(), aSender(house, aMailer().mailer), issue)

test('what became of each letter is counted, and a status counts for all that it says', async () => {
  await everybodyLeaves(house())
  const people = await subscribe(house(), 10, 'counted')
  const issue = await frozenIssue(house())
  await sendAll(issue)
  const become = async (status: string, ...who: number[]) =>
    sql('update deliveries set status = $1 where issue_id = $2 and subscriber_id = any($3::uuid[])', [
      status,
      issue,
      who.map((at) => people[at]?.id),
    ])
  await become('delivered', 0, 1, 2)
  await become('bounced', 3)
  await become('complained', 4)
  await become('failed', 5)
  await become('skipped', 6)
  await become('unknown', 7)
  expect((await issueCounts(await house().system(), [issue])).get(issue)).toEqual({
    prepared: 10,
    accepted: 7,
    delivered: 4,
    bounced: 1,
    complained: 1,
    skipped: 1,
    failed: 1,
    unknown: 1,
    left: 0,
  })
})

test('who leaves counts with the last issue they had, and with no other', async () => {
  await everybodyLeaves(house())
  const [stays, early, late, before] = await subscribe(house(), 4, 'leaver')
  const leave = (who: string | undefined, when: string) =>
    sql(`update subscribers set status = 'unsubscribed', left_at = ${when} where id = $1`, [who])
  const first = await frozenIssue(house())
  await sendAll(first)
  await sql(`update deliveries set accepted_at = now() - interval '3 days' where issue_id = $1`, [first])
  await sql(`update sendings set prepared_at = now() - interval '3 days' where issue_id = $1`, [first])
  await leave(early?.id, `now() - interval '1 day'`)
  await leave(before?.id, `now() - interval '4 days'`)
  const second = await frozenIssue(house())
  await sendAll(second)
  await leave(late?.id, 'now()')
  const counts = await issueCounts(await house().system(), [first, second])
  expect(counts.get(first)).toMatchObject({ accepted: 4, left: 1 })
  expect(counts.get(second)).toMatchObject({ accepted: 2, left: 1 })
  expect((await issueCounts(await house().system(), [first])).get(first)?.left, 'asked alone').toBe(1)
  expect(stays).toBeDefined()
})

test('whoever is erased goes on counting with the last issue they had, and with no other', async () => {
  await everybodyLeaves(house())
  const people = await subscribe(house(), 4, 'erased')
  const issues = [await frozenIssue(house())]
  await sendAll(issues[0] ?? '')
  const [first, second, bounced] = people.map(({ id }) => id)
  await sql(`update subscribers set status = 'unsubscribed', left_at = now() where id = $1`, [first])
  await sql(`update subscribers set status = 'bounced' where id = $1`, [bounced])
  issues.push(await frozenIssue(house()))
  await sendAll(issues[1] ?? '')
  const left = async () => {
    const counts = await issueCounts(await house().system(), issues)
    return issues.map((issue) => counts.get(issue)?.left)
  }
  expect(await left()).toEqual([1, 0])
  for (const id of [first, second, bounced]) await erase(id ?? '')
  expect(await left(), 'who left before and who is erased at once; a dead address left by itself').toEqual([1, 1])
  await erase(second ?? '')
  expect(await left(), 'erased twice').toEqual([1, 1])
  const [row] = await sql(`select count(*)::int as n from deliveries where subscriber_id = any($1::uuid[])`, [
    [first, second, bounced],
  ])
  expect(row).toEqual({ n: 0 })
})

async function erase(id: string) {
  const req = await house().system()
  const subscriber = await subscriberById(req, id)
  if (!subscriber) expect.unreachable()
  await inTransaction(req, () => letGo(req, subscriber))
}

test('an issue under way says how fast it goes, and one that is over is counted', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 150, 'pace')
  const issue = await frozenIssue(house())
  expect(await issueProgress(await house().system(), issue)).toMatchObject({
    sending: { status: 'sending', prepared: 150, accepted: 0 },
    pace: { perMinute: 0 },
  })
  await sendAll(issue)
  await sql(`update sendings set status = 'sending' where issue_id = $1`, [issue])
  const going = await issueProgress(await house().system(), issue)
  expect(going).toMatchObject({ pace: { perMinute: 900, secondsToGo: 0 } })
  expect(going).not.toHaveProperty('counts')
  await sql(`update sendings set status = 'done' where issue_id = $1`, [issue])
  const over = await issueProgress(await house().system(), issue)
  expect(over).toMatchObject({ sending: { status: 'done' }, counts: { accepted: 150 }, details: { inDoubt: [] } })
  expect(over).not.toHaveProperty('pace')
  expect(await issueProgress(await house().system(), randomUUID())).toBeUndefined()
})

test('an issue that waits says in which zone its moment was chosen', async () => {
  const editor = await staffOf(house().payload, 'editor')
  const { id } = await writeLetter(house())
  expect(await issueProgress(editor, id), 'not given to the sender').toBeUndefined()
  await sendIssue(editor, { issue: id })
  expect((await issueProgress(editor, id))?.sending).toMatchObject({ status: 'waiting', timeZone: undefined })
  const at = new Date(Date.now() + 86_400_000)
  await scheduleIssue(editor, { issue: id, time: { at, timeZone: 'Asia/Tokyo' } })
  expect((await issueProgress(editor, id))?.sending).toMatchObject({
    notBefore: at.toISOString(),
    timeZone: 'Asia/Tokyo',
    may: { cancel: true },
  })
})

test('before it is sent one sees how many get it, and why others do not', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 3, 'gets')
  const [paused] = await subscribe(house(), 1, 'paused')
  await subscribe(house(), 2, 'unproven', { consent: false })
  await sql(`update subscribers set status = 'paused' where id = $1`, [paused?.id])
  const issue = await dueIssue(house())
  expect(await issueOutlook(await house().system(), issue)).toMatchObject({
    kind: 'letter',
    audience: { receives: 3, excluded: { paused: 1, 'no-consent': 2 } },
    checks: expect.arrayContaining([{ what: 'way-out', state: 'good' }]),
  })
  expect(await issueOutlook(await house().system(), randomUUID())).toBeUndefined()
})

test('months stand without a gap, in the publication’s own time', async () => {
  const subject = randomUUID()
  const step = (event: string, ago: string) =>
    sql(
      `insert into consent_events (subject_kind, subject_id, event, purpose, method, created_at)
       values ('subscriber', $1, $2, 'newsletter', 'button', date_trunc('month', now()) - $3::interval)`,
      [subject, event, ago],
    )
  const beforeThis = async () => {
    const { months } = await lettersOverTime(await house().system(), 'UTC')
    return months.slice(-4, -1).map(({ joined, left }) => [joined, left])
  }
  expect(await beforeThis()).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  await step('requested', '2 months 21 days')
  await step('confirmed', '2 months 20 days')
  await step('changed', '2 months 19 days')
  await step('confirmed', '2 months 18 days')
  await step('withdrawn', '1 month 20 days')
  await step('erased', '20 days')
  expect(await beforeThis(), 'leaving and being erased is one leaving').toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ])
  await step('confirmed', '-1 hour')
  const monthsIn = async (zone: string) => (await lettersOverTime(await house().system(), zone)).months
  const lastMonth = (await monthsIn('UTC')).at(-2)?.month
  const joinedLastMonth = async (zone: string) =>
    (await monthsIn(zone)).find(({ month }) => month === lastMonth)?.joined
  expect(await joinedLastMonth('UTC')).toBe(0)
  expect(await joinedLastMonth('America/Los_Angeles'), 'an hour into the month of Greenwich').toBe(1)
  const months = await monthsIn('UTC')
  expect(months).toHaveLength(12)
  expect(new Set(months.map(({ month }) => month)).size).toBe(12)
})

test('issues over time are the sent ones, the oldest first, and months add them up', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 2, 'overtime')
  const sent = [await frozenIssue(house(), { title: 'The older' }), await frozenIssue(house(), { title: 'The newer' })]
  for (const issue of sent) await sendAll(issue)
  await dueIssue(house())
  await frozenIssue(house())
  const { issues, months, subscribers } = await lettersOverTime(await house().system(), 'UTC')
  const seen = issues.filter(({ issue }) => sent.includes(issue))
  expect(seen.map(({ subject, accepted }) => [subject, accepted])).toEqual([
    ['The older', 2],
    ['The newer', 2],
  ])
  expect(JSON.stringify(issues)).not.toContain('@')
  const inAll = issues.reduce((sum, { accepted }) => sum + accepted, 0)
  expect(months.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(inAll)
  expect(subscribers).toBe(2)
})

test('reasons for leaving are shown only when there are enough to be nobody’s', async () => {
  const answer = (what: string, day: string, times: number) =>
    sql('insert into leaving_answers (answer, day) select $1, $2 from generate_series(1, $3)', [what, day, times])
  const req = await house().system()
  await answer('too-many', '2026-11-02', 4)
  await answer('other', '2026-10-31', 9)
  expect(await leavingReasons(req, '2026-11-01')).toBeUndefined()
  await answer('not-for-me', '2026-11-03', 1)
  expect(await leavingReasons(req, '2026-11-01')).toEqual([
    { answer: 'too-many', readers: 4 },
    { answer: 'not-for-me', readers: 1 },
  ])
})
