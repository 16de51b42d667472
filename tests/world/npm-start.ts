/** Before the journeys: `npm start` in a folder of its own, with the sample publication. After them: nothing is left. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../bin/embedded-database.mjs'
import { quietEnvironment } from './process-environment'

const PATIENCE_MS = 10 * 60_000

export default async function bringUpTheSite() {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-journeys-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const running = spawn(process.execPath, ['bin/start.mjs'], {
    env: { ...quietEnvironment, PORT: String(port), SITE_URL: url, BEDSIDE_DATA: folder, BEDSIDE_SAMPLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const takeDown = async () => {
    await ended(running)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await upAndRunning(running, join(folder, 'site.log'))
  } catch (error) {
    await takeDown()
    throw error
  }
  process.env.JOURNEY_SITE = url
  process.env.JOURNEY_DATA = folder
  return takeDown
}

/** Resolves when the launcher says that it runs; what it says goes into the log. */
function upAndRunning(running: ChildProcess, logFile: string): Promise<void> {
  const log = createWriteStream(logFile)
  let said = ''
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${said.slice(-4000)}`))
    const timer = setTimeout(() => fail('The site did not come up in ten minutes'), PATIENCE_MS)
    running.once('exit', (code) => fail(`The site ended with ${code} before it was up`))
    for (const stream of [running.stdout, running.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        log.write(chunk)
        said += chunk
        if (!said.includes('Bedside is running')) return
        clearTimeout(timer)
        resolve()
      })
    }
  })
}

/** Asks a process to stop, and makes it stop when it does not. */
export function ended(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => running.kill('SIGKILL'), 40_000)
    running.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    running.kill('SIGTERM')
  })
}
