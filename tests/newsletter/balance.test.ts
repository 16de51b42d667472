import { beforeEach, expect, test } from 'vitest'
import { checkSendings, lastBalance } from '@/newsletter/afterwards/check-sendings'
import { issuesOutOfBalance } from '@/newsletter/cms/issue-errands'
import { forgetDeliveries } from '@/newsletter/subscribing/forget-deliveries'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { deliveriesOf, tells } from './provider-events'
import { everybodyLeaves, frozenIssue, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'

const house = aHouse()

beforeEach(() => everybodyLeaves(house()))

const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

/** An issue with every end a letter can have. */
async function sent(name: string) {
  const people = await subscribe(house(), 6, name)
  const { mailer, answers } = aMailer({ batchSize: 1 })
  const issue = await frozenIssue(house())
  await sql(`update subscribers set status = 'unsubscribed' where id = $1`, [people[0]?.id])
  answers.push({ kind: 'rejected', reason: '550 no such user' }, { kind: 'rejected', reason: '550 no such user' })
  await untilQuiet(house(), aSender(house, mailer), issue)
  const taken = (await deliveriesOf(house(), issue)).filter(({ status }) => status === 'accepted')
  await tells(
    house(),
    { type: 'delivered', letter: taken[0]?.id },
    { type: 'complained', letter: taken[1]?.id },
    { type: 'bounced', letter: taken[2]?.id },
  )
  return issue
}

test('what was sent adds up, whatever became of each letter, and when a reader was erased', async () => {
  const issue = await sent('whole')
  const [reader] = await deliveriesOf(house(), issue)
  await forgetDeliveries(await house().system(), reader?.subscriber ?? '')
  const [erased] = await sql(`select consent_id from deliveries where issue_id = $1 and address_hmac like 'erased:%'`, [
    issue,
  ])
  expect(erased).toEqual({ consent_id: null })
  const balance = await checkSendings(await house().system())
  expect(balance.sendings).toEqual([])
  expect(await lastBalance(await house().system())).toEqual(balance)
  expect(await issuesOutOfBalance(await staffOf(house().payload, 'editor'), new Date())).toEqual([])
})

test('what does not add up is told to editors, changes nothing, and goes once it is put right', async () => {
  const issue = await sent('broken')
  await sql('update sendings set prepared = prepared + 1 where issue_id = $1', [issue])
  await sql(
    `update deliveries set consent_id = null, sealed_address = 'left behind'
     where id = (select id from deliveries where issue_id = $1 and status = 'skipped')`,
    [issue],
  )
  const before = await sql('select * from sendings where issue_id = $1', [issue])
  const { sendings } = await checkSendings(await house().system())
  expect(sendings.map((one) => [one.issue, one.faults])).toEqual([
    [
      issue,
      [
        '6 candidates, but 7 prepared and 0 excluded',
        '7 prepared, but 6 deliveries',
        '7 prepared, but 6 settled: 1 skipped, 3 taken, 2 failed, 0 unknown',
        '1 addresses are still sealed although their chunk is settled',
        '1 deliveries name no event of consent',
      ],
    ],
  ])
  expect(await sql('select * from sendings where issue_id = $1', [issue])).toEqual(before)
  const { payload } = house()
  const shown: string[] = []
  for (const role of roles)
    if ((await issuesOutOfBalance(await staffOf(payload, role), new Date())).length > 0) shown.push(role)
  expect(shown).toEqual(['administrator', 'editor'])
  expect(await issuesOutOfBalance(await house().reader(), new Date())).toEqual([])
  await sql(`update sendings set prepared_at = now() - interval '31 days' where issue_id = $1`, [issue])
  expect((await checkSendings(await house().system())).sendings).toEqual([])
})
