import { expect, test, vi } from 'vitest'
import { addressHmac } from '@/mailroom/addresses'
import { suppress } from '@/mailroom/suppress'
import { ENDED, subscriberEndpoints } from '@/newsletter/cms/subscriber-endpoints'
import { endSubscription } from '@/newsletter/subscribing/end-subscription'
import { query } from '@/platform/database'
import type { Role } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { choose } from './choosing'
import { agree, bytesOf, everything, lettersTo, signUpForm, statusOf, subscriber, tokenIn } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

const as = async (role?: Role) => (role ? staffOf(house().payload, role) : house().reader())

async function end(entry: unknown, role?: Role): Promise<Response> {
  const endpoint = subscriberEndpoints.find(({ path }) => path === '/end')
  if (!endpoint) expect.unreachable('there is no such door')
  expect(endpoint.method).toBe('post')
  return endpoint.handler(Object.assign(await as(role), { data: entry, routeParams: {} }))
}

test('an editor ends a subscription: no more letters, and the proof says who', async () => {
  const address = 'asks.by.mail@example.org'
  const hmac = addressHmac(address)
  await subscriber(house(), address)
  const answer = await end({ address: ' Asks.By.Mail@example.org ' }, 'editor')
  expect([answer.status, await answer.json()]).toEqual([200, { message: ENDED }])
  expect(await statusOf(house(), hmac)).toBe('unsubscribed')
  await end({ address }, 'editor')
  expect(
    await query(
      await house().system(),
      `select event, method, page, note, recorded_by from consent_events
       where subject_id = (select id::text from subscribers where address_hmac = $1) and event = 'withdrawn'`,
      [hmac],
    ),
  ).toEqual([{ event: 'withdrawn', method: 'editor', page: '', note: '', recorded_by: 'Sample editor' }])
})

test('who waits or pauses is let go as well, and confirms by no older letter', async () => {
  const { POST } = await import('@/newsletter/web/subscribe.route')
  const [waits, pauses] = ['waits@example.org', 'pauses@example.org']
  await POST(signUpForm(waits))
  const { leaveToken } = await subscriber(house(), pauses)
  await choose(leaveToken, { do: 'pause', months: '1' })
  for (const address of [waits, pauses]) {
    await end({ address }, 'administrator')
    expect(await statusOf(house(), addressHmac(address))).toBe('unsubscribed')
  }
  expect((await agree(tokenIn((await lettersTo(house(), waits))[0], 'confirm'))).status).toBe(410)
})

test('the editor hears the same whatever is known of the address', async () => {
  await subscriber(house(), 'known@example.org')
  await suppress(await house().system(), { address: 'suppressed@example.org' }, 'bounced', 'test')
  const answers = []
  for (const address of ['known@example.org', 'suppressed@example.org', 'stranger@example.org'])
    answers.push(await bytesOf(await end({ address }, 'editor')))
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('administrators and editors may, nobody else, by the door or by the verb', async () => {
  const others = [undefined, 'author', 'moderator'] as const
  await subscriber(house(), 'not-yours@example.org')
  for (const role of others) await as(role)
  const before = await everything(house())
  for (const role of others) {
    expect((await end({ address: 'not-yours@example.org' }, role)).status).toBe(404)
    expect(await endSubscription(await as(role), 'not-yours@example.org')).toEqual({ ok: false, reason: 'nobody-ends' })
  }
  for (const entry of [undefined, { address: 'mira' }, { address: { $ne: '' } }])
    expect((await end(entry, 'editor')).status).toBe(422)
  expect(await everything(house())).toBe(before)
})

test('so many an hour for one member of staff, counted apart from entries', async () => {
  await end({ address: 'one@example.org' }, 'editor')
  await query(await house().system(), `update rate_limits set taken = 30 where bucket like 'subscribe:%'`)
  const answer = await end({ address: 'one-more@example.org' }, 'editor')
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
})
