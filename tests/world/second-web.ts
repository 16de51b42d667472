/** One more web process of the same installation, which reaches the database through a gate of its own. */
import { spawn } from 'node:child_process'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from '../../bin/embedded-database.mjs'
import { type Gate, gateBefore } from './gate'
import { ended } from './npm-start'
import { quietEnvironment } from './process-environment'
import { database, dataFolder, siteUrl } from './site'

export type SecondWeb = { url: string; gate: Gate; stop: () => Promise<void> }

export async function startSecondWeb(): Promise<SecondWeb> {
  const { port: postgres, password } = await database()
  const gate = await gateBefore(postgres)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const log = await open(join(dataFolder(), 'second-web.log'), 'w')
  const running = spawn(process.execPath, ['bin/web.mjs'], {
    env: {
      ...quietEnvironment,
      PORT: String(port),
      SITE_URL: siteUrl(),
      BEDSIDE_DATA: dataFolder(),
      DATABASE_URL: `postgres://postgres:${password}@127.0.0.1:${gate.port}/bedside`,
    },
    stdio: ['ignore', log.fd, log.fd],
  })
  const stop = async () => {
    await ended(running)
    await gate.close()
    await log.close()
  }
  const health = () =>
    fetch(`${url}/healthz`).then(
      (answer) => answer.status,
      () => 0,
    )
  await expect.poll(health, { message: 'the second web process comes up', timeout: 60_000 }).toBe(200)
  return { url, gate, stop }
}
