/** From a clean clone to the first page, and the second start. Clones what is committed. */
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../bin/embedded-database.mjs'
import { print, tell } from './parts/figures'

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'bedside-start-'))
await run('git', ['clone', '--quiet', process.cwd(), join(folder, 'clone')])

/** Seconds from the command to the first page of the site; ends the run again. */
async function start(): Promise<number> {
  const port = await freePort()
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port) }
  for (const name of ['BEDSIDE_DATA', 'DATABASE_URL', 'SITE_URL', 'BEDSIDE_PREPARED']) delete env[name]
  Reflect.deleteProperty(env, 'NODE_ENV')
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: join(folder, 'clone'),
    env,
    stdio: 'ignore',
    detached: true,
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    const page = await fetch(`http://localhost:${port}/`).then(
      (response) => response.text(),
      () => '',
    )
    if (page.includes('</html>')) break
    if (performance.now() - began > 900_000) throw new Error('No page after a quarter of an hour')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const seconds = (performance.now() - began) / 1000
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid) process.kill(-child.pid, 'SIGINT')
  await ended
  return seconds
}

tell('Starting from a clean clone')
const clean = await start()
tell('Starting again')
const warm = [await start(), await start(), await start()].sort((one, other) => one - other)
print([
  { name: 'clean_start_s', value: clean, unit: 's', n: 1 },
  { name: 'warm_start_s', value: warm[1] ?? Number.NaN, unit: 's', n: warm.length },
])
await rm(folder, { recursive: true, force: true })
process.exit(0)
