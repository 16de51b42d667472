import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LEASE_SECONDS } from '@/newsletter/delivery/sender'
import { RESEND_PATIENCE } from '@/platform/mail/resend'
import { SMTP_PATIENCE } from '@/platform/mail/smtp'
import { senderGraceful, supervise } from '../../bin/supervisor.mjs'

test('a part that does not stop is killed after the time that it was given', async () => {
  const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`
  const parts = supervise([{ name: 'deaf', args: ['-e', deaf], graceful: 200 }])
  await setTimeout(1000)
  const asked = performance.now()
  await parts.stop()
  const took = performance.now() - asked
  expect(took).toBeGreaterThan(150)
  expect(took).toBeLessThan(5000)
})

test('a sender that is asked to stop may end the request it has begun, wherever it runs', async () => {
  const longest = Math.max(SMTP_PATIENCE, RESEND_PATIENCE)
  expect(senderGraceful).toBeGreaterThan(longest)
  expect(senderGraceful).toBeLessThan(LEASE_SECONDS * 1000)
  const services = (await readFile('docker-compose.yml', 'utf8')).split(/\n {2}(?=\w)/)
  const [, seconds] = /stop_grace_period: (\d+)s/.exec(services.find((one) => one.startsWith('sender:')) ?? '') ?? []
  expect(Number(seconds) * 1000).toBe(senderGraceful)
})
