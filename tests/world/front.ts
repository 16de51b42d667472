/** nginx with the shipped `deploy/nginx.conf` in front of web processes, in a folder and on ports of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../../bin/embedded-database.mjs'
import { until } from './until'

export const shipped = resolve('deploy/nginx.conf')

/** What nginx calls itself, such as `1.22.1`; undefined where there is none on the PATH. */
export function nginxVersion(): string | undefined {
  try {
    const said = execFileSync('sh', ['-c', 'PATH="$PATH:/usr/sbin" nginx -v 2>&1'], { encoding: 'utf8' })
    return /nginx\/([\d.]+)/.exec(said)?.[1]
  } catch {
    return undefined
  }
}

type Wishes = {
  /** Ports of the web processes. */
  web: number[]
  /** In place of the 58 s for which answers are remembered. */
  remembered?: string
  /** In place of the 10 s that a web process has for a page. */
  patience?: string
  /** More lines for the server of the site. */
  lines?: string
}

export type Front = { url: string; folder: string; end: () => Promise<void> }

/** Every change to the shipped file is named here and must find its place exactly once. */
function fitted(conf: string, changes: [from: string | RegExp, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`deploy/nginx.conf does not say this once: ${from}`)
    return text.replace(from, () => to)
  }, conf)
}

async function confFor(
  folder: string,
  port: number,
  inner: number,
  { web, remembered = '58s', patience = '10s', lines = '' }: Wishes,
) {
  const processes = web.map((each) => `server 127.0.0.1:${each} fail_timeout=1s;`)
  const conf = fitted(await readFile(shipped, 'utf8'), [
    [/\n +resolver .+/, ''],
    [/server web:3000 resolve .+;/, processes.join(' ')],
    ['listen 8080;', `listen 127.0.0.1:${port};${lines}`],
    ['listen 127.0.0.1:8081;', `listen 127.0.0.1:${inner};`],
    ['server 127.0.0.1:8081;', `server 127.0.0.1:${inner};`],
    ['/tmp/nginx.pid', join(folder, 'pid')],
    ['error_log stderr crit;', `error_log ${join(folder, 'errors')} info;`],
    ['proxy_cache_valid any 58s;', `proxy_cache_valid any ${remembered};`],
    ['proxy_read_timeout 10s;', `proxy_read_timeout ${patience};`],
  ])
  return conf.replaceAll('/var/cache/nginx', folder)
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const nginx of running) nginx.kill()
})

export async function startFront(wishes: Wishes): Promise<Front> {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-front-'))
  const port = await freePort()
  const conf = join(folder, 'nginx.conf')
  await writeFile(conf, await confFor(folder, port, await freePort(), wishes))
  // Begun by root, its workers would be somebody who may not enter the folder.
  const globals = `daemon off;${process.getuid?.() === 0 ? ' user root;' : ''}`
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
  const nginx = spawn('nginx', ['-p', folder, '-c', conf, '-g', globals], { env, stdio: 'ignore' })
  running.add(nginx)
  const url = `http://127.0.0.1:${port}`
  await until('nginx answers', () => {
    if (nginx.exitCode !== null) throw new Error(`nginx ended at once: ${nginx.exitCode}`)
    return fetch(`${url}/internal/`).then(
      ({ status }) => status === 404,
      () => false,
    )
  })
  return { url, folder, end: () => endFront(nginx, folder) }
}

async function endFront(nginx: ChildProcess, folder: string): Promise<void> {
  running.delete(nginx)
  if (nginx.exitCode === null) {
    const ended = new Promise((settle) => nginx.once('exit', settle))
    nginx.kill('SIGTERM')
    await ended
  }
  await rm(folder, { recursive: true, force: true })
}
