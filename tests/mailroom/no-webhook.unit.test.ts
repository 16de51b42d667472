import { expect, test, vi } from 'vitest'
import { POST } from '@/mailroom/web/resend-webhook.route'
import { readEnvironment } from '@/platform/env'
import { testEnvironment } from '../world/environment'
import { told, webhook } from '../world/resend-webhooks'

// Before the environment is read, which happens once.
vi.hoisted(() => {
  delete process.env.RESEND_WEBHOOK_SECRET
})

test('without a secret nobody is listening', async () => {
  expect((await POST(webhook(told({ type: 'delivered' })))).status).toBe(404)
})

test('a secret that could not sign anything stops the start', () => {
  const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/nothing'
  const read = readEnvironment({ ...testEnvironment, DATABASE_URL, RESEND_WEBHOOK_SECRET: 'whsec_what?' })
  expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining('RESEND_WEBHOOK_SECRET')] })
})
