import { expect, test } from 'vitest'
import { postLetter } from '@/mailroom/post-letter'
import { MOST_IN_DOUBT } from '@/newsletter/delivery/claim-chunk'
import { submitChunk } from '@/newsletter/delivery/submit-chunk'
import { sendingView } from '@/newsletter/issues/sendings'
import { query } from '@/platform/database'
import { resendMailer } from '@/platform/mail/resend'
import { startResendStandIn } from '../world/resend-stand-in'
import { aHouse } from '../world/rooms'
import { everybodyLeaves, frozenIssue, inChunksOf, sendingOf, statusesOf, stillSealed, subscribe } from './readership'
import { aMailer, aSender, deliverOnce, untilQuiet } from './senders'

const house = aHouse()
const sql = async (statement: string) => query<Record<string, unknown>>(await house().system(), statement)

test('while the provider is down, letters and issues wait and say why; when it is up again, they go once', async () => {
  const people = await subscribe(house(), 5, 'down')
  const issue = await frozenIssue(house())
  const single = {
    kind: 'welcome',
    uniqueKey: 'one',
    to: 'single@example.org',
    subject: 'Hello',
    html: '<p>',
    text: 'Hello',
  } as const
  await postLetter(await house().system(), single)

  const before = await startResendStandIn()
  const port = Number(new URL(before.url).port)
  await before.close()
  const sender = aSender(house, resendMailer('re_test', before.url))
  await deliverOnce(sender)
  await deliverOnce(sender)
  expect(await deliverOnce(sender)).toBe(false)
  const [letter] = await sql(`select status, settled_at, last_error from letters`)
  expect(letter).toMatchObject({ status: 'unknown', settled_at: null, last_error: expect.stringMatching(/\S/) })
  expect(await sendingView(await house().system(), issue)).toMatchObject({
    status: 'sending',
    inDoubt: 1,
    reason: expect.stringMatching(/\S/),
  })

  const after = await startResendStandIn({ port })
  await sql(`update letters set not_before = now() - interval '1 second'`)
  await sql(`update chunks set not_before = now() - interval '1 second'`)
  while (await deliverOnce(sender));
  expect(after.accepted.map(({ email }) => String(email.to)).sort()).toEqual(
    ['single@example.org', ...people.map(({ address }) => address)].sort(),
  )
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done', reason: null })
  expect(await stillSealed(house(), issue)).toBe(0)
  await after.close()
})

test('an outage leaves few chunks in doubt, not the whole issue, and all of it goes on afterwards', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 40, 'outage')
  const issue = await frozenIssue(house())
  await inChunksOf(house(), 1, issue)
  await sql(
    `update chunks set not_before = prepared_at from sendings where chunks.issue_id = sendings.issue_id and settled_at is null`,
  )
  const { mailer, told, answers } = aMailer()
  const sender = aSender(house, mailer)
  answers.push(...Array.from({ length: 40 }, () => ({ kind: 'unknown', reason: 'connect ECONNREFUSED' }) as const))
  const begun = async () =>
    sql(`select no from chunks where first_attempt_at is not null and issue_id = '${issue}' order by no`)
  while (told.length < 40 && (await submitChunk(sender)));
  expect(await begun()).toHaveLength(MOST_IN_DOUBT)

  answers.length = 0
  await untilQuiet(house(), sender, issue)
  expect(await statusesOf(house(), issue)).toEqual({ accepted: 40 })
  expect(await sendingOf(house(), issue)).toMatchObject({ status: 'done' })
})
