import { expect, test } from 'vitest'
import { sendingsInTrouble } from '@/newsletter/issues/sendings-in-trouble'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'

const house = aHouse()

test('staff see the sendings that stand still, why, and how far they got', async () => {
  const req = await house().system()
  let made = 0
  const make = async (subject: string, status: string, reason: string | null = null) => {
    made += 1
    const [row] = await query<{ id: string }>(
      req,
      `insert into sendings (issue_id, status, not_before, subject, reason, prepared, prepared_at, created_at, finished_at)
       values (gen_random_uuid(), $2, now(), $1, $3, 2, now(), now() + $4 * interval '1 second', case when $2 = 'done' then now() end) returning issue_id as id`,
      [subject, status, reason, made],
    )
    return row?.id
  }
  await make('Well', 'sending')
  await make('Over', 'done')
  await make('Stopped', 'paused', 'The daily quota is used up.')
  const failing = await make('Failing', 'sending')
  await query(req, `insert into chunks (issue_id, no, last_error) values ($1, 0, '503 try later')`, [failing])
  await query(
    req,
    `insert into deliveries (issue_id, subscriber_id, address_hmac, status, accepted_at)
     values ($1, gen_random_uuid(), 'a', 'accepted', now()), ($1, gen_random_uuid(), 'b', 'prepared', null)`,
    [failing],
  )
  const seen = await sendingsInTrouble(req)
  expect(seen.map(({ issue: _issue, ...rest }) => rest)).toEqual([
    { subject: 'Failing', status: 'sending', reason: '503 try later', gone: 1, prepared: 2 },
    { subject: 'Stopped', status: 'paused', reason: 'The daily quota is used up.', gone: 0, prepared: 2 },
  ])
})

test('they see one that was due and that nobody has prepared', async () => {
  const req = await house().system()
  await query(req, 'delete from sendings')
  await query(
    req,
    `insert into sendings (issue_id, subject, not_before) values
     (gen_random_uuid(), 'Soon', now() - interval '9 minutes'), (gen_random_uuid(), 'Late', now() - interval '11 minutes')`,
  )
  // Only a frozen letter's subject counts; before that it is the issue's.
  expect(await sendingsInTrouble(req)).toMatchObject([
    { status: 'waiting', reason: expect.stringMatching(/^Its time came more than ten minutes ago/) },
  ])
})
