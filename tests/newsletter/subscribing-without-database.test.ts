import { getPayload, type Payload } from 'payload'
import { beforeAll, expect, test, vi } from 'vitest'
import { keys } from '@/mailroom/keys'
import { unsubscribeToken } from '@/newsletter/subscribing/unsubscribe-token'
import * as block from '@/newsletter/web/block.route'
import * as confirm from '@/newsletter/web/confirm.route'
import { POST } from '@/newsletter/web/subscribe.route'
import * as unsubscribe from '@/newsletter/web/unsubscribe.route'
import { actAs } from '@/platform/actor'
import { aHouse } from '../world/rooms'
import { type BreakableDatabase, breakableDatabase } from './breakable-database'
import { asForm, signUpForm, waitingLetters, withToken } from './sign-up'

vi.mock('@/platform/request', () => ({ readerRequest: async () => actAs('reader', payload) }))

const house = aHouse()
let database: BreakableDatabase
let payload: Payload

beforeAll(async () => {
  database = await breakableDatabase(house().url)
  const { configFor } = await import('../../payload.config')
  const config = configFor({ ...house().environment, DATABASE_URL: database.url, LOG_LEVEL: 'silent' })
  payload = await getPayload({ config, key: 'breakable' })
  return async () => {
    await payload.destroy()
    await database.cut()
  }
})

test('while the database is away every form keeps what was typed and every link says to try again', async () => {
  expect((await POST(signUpForm('before@example.org'))).status).toBe(303)
  await database.cut()
  const refused = await POST(signUpForm('kept@example.org'))
  const html = await refused.text()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
  expect(html).toContain('value="kept@example.org"')
  expect(html).toContain('Please try again in a moment')
  expect((await POST(signUpForm('kept'))).status).toBe(422)

  const token = unsubscribeToken({ subscriberId: crypto.randomUUID(), linkVersion: 1 }, keys())
  const opened = new Request('http://localhost:3000/')
  for (const door of [confirm, unsubscribe, block]) {
    for (const answer of [
      await door.GET(opened, withToken(token)),
      await door.POST(asForm('/', {}), withToken(token)),
    ]) {
      expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('The link still works.')])
    }
  }
  await database.mend()
  expect((await POST(signUpForm('after@example.org'))).status).toBe(303)
  expect((await waitingLetters(house())).map(({ to }) => to)).toEqual(['before@example.org', 'after@example.org'])
})
