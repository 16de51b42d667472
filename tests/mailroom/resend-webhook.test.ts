import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { POST } from '@/mailroom/web/resend-webhook.route'
import { query } from '@/platform/database'
import { bounce, told, webhook } from '../world/resend-webhooks'
import { aHouse } from '../world/rooms'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

const house = aHouse()

const kept = async () =>
  query<Record<string, unknown>>(await house().system(), 'select * from provider_events order by received_at, id')

beforeEach(async () => {
  await query(await house().system(), 'delete from provider_events')
})

/** Status and whether anything but the status was said. */
async function answered(request: Request) {
  const response = await POST(request)
  return { status: response.status, words: await response.text() }
}

test('an event is kept with what is needed, and without address and subject', async () => {
  const letter = randomUUID()
  const issue = randomUUID()
  const event = told({
    type: 'bounced',
    letter,
    issue,
    emailId: 'email-1',
    to: 'mira.k@example.org',
    more: bounce('Permanent', '550 5.1.1 <mira.k@example.org>: user mira.k unknown, try MIRA.K@example.net'),
  })
  expect(await answered(webhook(event, { id: 'msg_1' }))).toEqual({ status: 200, words: '' })
  const [row] = await kept()
  expect(row).toMatchObject({
    id: 'msg_1',
    type: 'email.bounced',
    provider_letter: 'email-1',
    delivery: letter,
    payload: {
      at: '2026-11-30T06:00:00.000Z',
      issue,
      bounce: { type: 'Permanent', subType: 'General' },
      words: '550 5.1.1 <[address]>: user [address] unknown, try [address]',
    },
    applied_at: null,
  })
  expect(JSON.stringify(row)).not.toMatch(/mira|subject|example\.org/i)
})

test('told twice, it is kept once', async () => {
  const event = told({ type: 'delivered', letter: randomUUID() })
  expect(await answered(webhook(event, { id: 'msg_twice' }))).toEqual({ status: 200, words: '' })
  expect(await answered(webhook(event, { id: 'msg_twice' }))).toEqual({ status: 200, words: '' })
  expect(await kept()).toHaveLength(1)
})

test('forged, changed, unsigned, too old or too new, it is refused without a word', async () => {
  const event = told({ type: 'complained', letter: randomUUID() })
  const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
  const genuine = webhook(event)
  const changed = new Request(genuine.url, {
    method: 'POST',
    headers: genuine.headers,
    body: JSON.stringify(told({ type: 'complained', letter: randomUUID() })),
  })
  const refused = [
    webhook(event, { secret: other }),
    changed,
    webhook(event, { headers: { 'svix-signature': '' } }),
    webhook(event, { headers: { 'svix-signature': 'v1,' } }),
    webhook(event, { headers: { 'svix-timestamp': 'soon' } }),
    webhook(event, { headers: { 'svix-id': 'another' } }),
    webhook(event, { id: 'x'.repeat(201) }),
    webhook(event, { secondsAgo: 301 }),
    webhook(event, { secondsAgo: -310 }),
    new Request(genuine.url, { method: 'POST', body: '{}' }),
    new Request(genuine.url, { method: 'POST' }),
  ]
  for (const request of refused) expect(await answered(request)).toEqual({ status: 401, words: '' })
  expect(await kept()).toEqual([])
})

test('while the secret changes, one of several signatures is enough', async () => {
  const event = told({ type: 'delivered' })
  const genuine = webhook(event)
  const both = `v1,${Buffer.alloc(32).toString('base64')} ${genuine.headers.get('svix-signature')}`
  const headers = new Headers(genuine.headers)
  headers.set('svix-signature', both)
  const request = new Request(genuine.url, { method: 'POST', headers, body: JSON.stringify(event) })
  expect(await answered(request)).toEqual({ status: 200, words: '' })
  expect(await kept()).toHaveLength(1)
})

test('a huge body is turned away, announced or not', async () => {
  const huge = JSON.stringify({ ...told({ type: 'delivered' }), more: 'x'.repeat(70_000) })
  expect(await answered(webhook(huge))).toEqual({ status: 413, words: '' })
  expect(await answered(webhook('{}', { headers: { 'content-length': '70000' } }))).toEqual({ status: 413, words: '' })
  expect(await kept()).toEqual([])
})

test('signed nonsense is refused, so that the provider shows it as failed', async () => {
  const nonsense = [
    'not json',
    '[]',
    'null',
    '{"type":7}',
    { type: 'email.delivered' },
    { type: 'email.delivered', data: { email_id: '' } },
    { type: 'email.bounced', data: { to: ['reader@example.org'] } },
  ]
  for (const body of nonsense) expect(await answered(webhook(body))).toEqual({ status: 400, words: '' })
  expect(await kept()).toEqual([])
})

test('whatever is not about what became of a letter is taken and dropped, opens and clicks too', async () => {
  for (const type of ['opened', 'clicked', 'scheduled', 'received', 'of-next-year'])
    expect(await answered(webhook(told({ type })))).toEqual({ status: 200, words: '' })
  expect(await answered(webhook({ type: 'domain.updated', data: {} }))).toEqual({ status: 200, words: '' })
  expect(await kept()).toEqual([])
})

test('odd tags, times and bounces are no reason to lose an event', async () => {
  const event = told({ type: 'bounced', emailId: 'odd' })
  const odd = {
    ...event,
    created_at: 'yesterday',
    data: { ...event.data, to: 'reader', tags: [{ name: 'd', value: 'x' }], bounce: 'hard' },
  }
  expect(await answered(webhook(odd))).toEqual({ status: 200, words: '' })
  expect(await kept()).toMatchObject([{ provider_letter: 'odd', delivery: null, payload: { at: '' } }])
  expect(await answered(webhook(told({ type: 'sent', letter: 'no-uuid' })))).toEqual({ status: 200, words: '' })
  expect((await kept()).map(({ delivery }) => delivery)).toEqual([null, null])
})
