import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bedside-start-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: folder, BEDSIDE_DATA: join(folder, 'data'), ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  return new Promise((settle) => child.on('close', (code) => settle({ code, said })))
}

test('a taken port is named, with the way to choose another, before anything starts', async () => {
  const other = createServer()
  await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle))
  const { port } = other.address() as AddressInfo
  const { code, said } = await start({ PORT: String(port) })
  other.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is taken`)
  expect(said).toContain(`PORT=${port + 1} npm start`)
  expect(said).not.toMatch(/\n\s+at /)
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

test('a bad environment is listed whole, and nothing starts', async () => {
  const missing = { PAYLOAD_SECRET: '', BEDSIDE_KEYS: '', MAIL_FROM: '', POSTAL_ADDRESS: '' }
  const wrong = { BEDSIDE_MODE: 'live', SITE_URL: 'http://example.org', TRUSTED_PROXIES: 'nginx' }
  const { code, said } = await start({ ...missing, ...wrong, PORT: '3987' })
  expect(code).toBe(1)
  for (const name of [...Object.keys(missing), 'SITE_URL', 'TRUSTED_PROXIES']) {
    expect(said).toContain(`  ${name}: `)
  }
  expect(said).not.toMatch(/\n\s+at /)
  expect(existsSync(join(folder, 'data'))).toBe(false)
})
