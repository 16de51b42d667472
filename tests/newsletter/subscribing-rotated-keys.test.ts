import { randomBytes } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { addressHmac, sealAddress } from '@/mailroom/addresses'
import { unsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import { POST } from '@/newsletter/web/unsubscribe.route'
import { keyRing } from '@/platform/sealed'
import { testEnvironment } from '../world/environment'
import { aHouse } from '../world/rooms'
import { asForm, statusOf, withToken } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: () => house().reader() }))

process.env.BEDSIDE_KEYS = `k2:${randomBytes(32).toString('base64')},${testEnvironment.BEDSIDE_KEYS}`

const house = aHouse()

test('a letter from before the keys were changed still lets its reader leave', async () => {
  const before = keyRing(testEnvironment.BEDSIDE_KEYS)
  const { id } = await house().payload.create({
    collection: 'subscribers',
    data: {
      status: 'confirmed',
      addressSealed: sealAddress('old@example.org', before),
      addressHmac: addressHmac('old@example.org', before),
    },
  })
  const token = unsubscribeToken({ subscriberId: id, linkVersion: 1 }, before)
  const answer = await POST(asForm('/', { 'List-Unsubscribe': 'One-Click' }), withToken(token))
  expect(answer.status).toBe(200)
  expect(await statusOf(house(), addressHmac('old@example.org'))).toBe('unsubscribed')
})
