import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { forgetByTheClock } from '@/mailroom/forget-by-the-clock'
import { keptDaysOf } from '@/mailroom/letter-kinds'
import { findLink, makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { BLOCK_HOURS } from '@/newsletter/subscribing/sign-up-rules'
import { query } from '@/platform/database'
import { aHouse } from '../world/rooms'

const house = aHouse()
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000)
const sql = async (statement: string, values: unknown[] = []) =>
  query<Record<string, unknown>>(await house().system(), statement, values)

test('what a provider told goes after a month; what followed from it stays', async () => {
  await sql(
    `insert into provider_events (id, type, received_at, applied_at) values
       ('applied', 'email.delivered', now(), now()), ('open', 'email.delivered', now(), null)`,
  )
  await sql(`insert into suppressions (address_hmac, reason, source) values ('kept', 'bounced', 'resend')`)
  await forgetByTheClock(await house().system(), inDays(29))
  expect(await sql('select id from provider_events order by id')).toHaveLength(2)
  await forgetByTheClock(await house().system(), inDays(31))
  expect(await sql('select id from provider_events')).toEqual([])
  expect(await sql('select reason from suppressions')).toEqual([{ reason: 'bounced' }])
})

test('a settled letter goes after its time, one that waits and one that must not be written twice stay', async () => {
  const post = async (kind: 'welcome' | 'answer-notice', settled: boolean) => {
    const uniqueKey = `${kind}:${randomUUID()}`
    await postLetter(await house().system(), {
      kind,
      uniqueKey,
      to: 'reader@example.org',
      subject: 'A sample',
      html: '<p>A sample</p>',
      text: 'A sample',
    })
    if (settled)
      await sql(`update letters set status = 'accepted', settled_at = now() where unique_key = $1`, [uniqueKey])
    return uniqueKey
  }
  const gone = await post('welcome', true)
  const waiting = await post('welcome', false)
  const once = await post('answer-notice', true)
  await forgetByTheClock(await house().system(), inDays(44))
  expect(await sql('select 1 from letters where unique_key = $1', [gone])).toHaveLength(1)
  await forgetByTheClock(await house().system(), inDays(46))
  const left = (await sql('select unique_key from letters order by created_at')).map((row) => row.unique_key)
  expect(left).toEqual([waiting, once])
})

test('the letter that asked to confirm outlives its “this was not me”', () => {
  expect((keptDaysOf('confirm-subscription') ?? 0) * 24).toBeGreaterThan(BLOCK_HOURS)
})

test('a link that ran out long ago goes, one that never ends stays', async () => {
  const subject = { kind: 'sample', id: randomUUID() }
  const ending = await makeLink(await house().system(), { purpose: 'sample', subject, hours: 1 })
  const endless = await makeLink(await house().system(), { purpose: 'sample', subject })
  await sql(`update links set expires_at = now() - interval '1 hour' where id = $1`, [ending.id])
  await forgetByTheClock(await house().system(), inDays(89))
  expect(await findLink(await house().system(), ending.token, 'sample')).toEqual({ ok: false, reason: 'expired' })
  await forgetByTheClock(await house().system(), inDays(400))
  expect(await findLink(await house().system(), ending.token, 'sample')).toEqual({ ok: false, reason: 'unknown' })
  expect(await findLink(await house().system(), endless.token, 'sample')).toMatchObject({ ok: true })
})
