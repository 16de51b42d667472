/** How long pages take to be made anew, and which of them were. */
import { readFileSync } from 'node:fs'
import { EVERYTHING } from '@/platform/changes'
import { INTERNAL_KEY_HEADER, internalKey } from '@/platform/internal-key'
import { freePort } from '../../bin/embedded-database.mjs'
import { median } from './figures'
import { answers, startNode } from './processes'

export type Web = {
  url: string
  /** Paths of pages and files that this process has made since it was last asked, each as often as it was made. */
  made: () => string[]
  memoryMb: () => number
}

/** Next says on its standard output what it keeps. @param isTold whether it does, which takes a little time. */
export async function startTellingWeb(isTold: boolean): Promise<Web> {
  const port = String(await freePort())
  const told: Record<string, string> = isTold ? { NEXT_PRIVATE_DEBUG_CACHE: '1' } : {}
  const child = startNode(['bin/web.mjs'], { PORT: port, SITE_URL: `http://localhost:${port}`, ...told })
  let made: string[] = []
  let rest = ''
  child.stdout?.on('data', (bytes) => {
    const lines = `${rest}${bytes}`.split('\n')
    rest = lines.pop() ?? ''
    made.push(...lines.flatMap((line) => line.match(/^FileSystemCache: set (\/\S*)/)?.[1] ?? []))
  })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/healthz`)
  return {
    url,
    made: () => {
      const paths = made
      made = []
      return paths
    },
    memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
  }
}

/** Everything that is kept is true no more; nothing is made anew before somebody asks with a `?`. */
async function expireAll({ url }: Web): Promise<void> {
  const answer = await fetch(`${url}/internal/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [INTERNAL_KEY_HEADER]: internalKey() },
    body: JSON.stringify({ tags: [EVERYTHING] }),
  })
  if (answer.status !== 204) throw new Error(`/internal/changes answered ${answer.status}`)
}

/** A page that was asked for with a `?` is not made again by the process itself. */
export async function visit({ url }: Web, path: string): Promise<number> {
  const since = performance.now()
  const answer = await fetch(`${url}${path}?`, { redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 200)}`)
  return performance.now() - since
}

const ROUNDS = 15
const KEPT = 40

/** Medians, in milliseconds: made anew with every read below it, and served as it is kept. */
export async function timePage(web: Web, path: string): Promise<{ made: number; kept: number }> {
  const made: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await expireAll(web)
    made.push(await visit(web, path))
  }
  const kept: number[] = []
  for (let round = 0; round < KEPT; round += 1) kept.push(await visit(web, path))
  return { made: median(made.slice(2)), kept: median(kept) }
}
