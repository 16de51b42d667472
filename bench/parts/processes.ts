/** Processes that a benchmark starts and ends itself. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { freePort } from '../../bin/embedded-database.mjs'

const running: ChildProcess[] = []
const run = promisify(execFile)

export async function runNode(args: string[], env: Record<string, string> = {}): Promise<void> {
  await run(process.execPath, args, { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 ** 2 })
}

/** The channel lets it leave when this process is killed; its standard input ends then, too. */
export function startNode(args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  })
  child.stdout?.resume()
  child.stderr?.on('data', (words) => process.env.BENCH_VERBOSE && process.stderr.write(words))
  running.push(child)
  return child
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await ended
  clearTimeout(timer)
}

export const endAll = async (): Promise<void> => void (await Promise.all(running.splice(0).map(end)))

/** Waits until an address answers 200; throws after a minute. */
export async function answers(url: string): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer within a minute`)
}

/** One web process of Bedside on a free port, on the benchmark's own database. @returns its address. */
export async function startWeb(siteUrl?: string, env: Record<string, string> = {}): Promise<string> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  startNode(['bin/web.mjs'], { PORT: String(port), SITE_URL: siteUrl ?? `http://localhost:${port}`, ...env })
  await answers(`${url}/healthz`)
  return url
}

/** Migrates, loads the sample publication and builds if the build is stale. */
export async function prepareSample(): Promise<void> {
  const cli = ['--import', 'tsx', 'src/cli.ts']
  await runNode([...cli, 'migrate'])
  await runNode([...cli, 'seed', '--sample'])
  const { buildIfStale } = await import('../../bin/build.mjs')
  await buildIfStale()
}
