/**
 * From the answer to “publish” (the transaction has just committed) to the page on two web processes, and from the
 * answer to “unpublish” to the last old page, there and behind the shipped nginx where there is one. How long the answers
 * take stands beside it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nginxVersion, startFront } from '../tests/world/front'
import { print, quantile, tell } from './parts/figures'
import { endAll, prepareSample, startWeb } from './parts/processes'

const TIMES = 25

tell('Preparing the sample publication')
await prepareSample()
const first = await startWeb()
const second = await startWeb()
const web = [first, second].map((origin) => Number(new URL(origin).port))
const front = nginxVersion() ? await startFront({ web }) : undefined
const signIns: { role: string; email: string; password: string }[] = JSON.parse(
  await readFile(join(process.env.BEDSIDE_DATA ?? '', 'sign-in.json'), 'utf8'),
)
const editor = signIns.find(({ role }) => role === 'editor')

type Answer = { token: string; docs: { id: string; slug: string }[]; doc: { id: string } }

async function ask(path: string, method: string, body?: unknown, token?: string): Promise<Answer> {
  const response = await fetch(`${first}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const { token } = await ask('/staff/login', 'POST', { email: editor?.email, password: editor?.password })
const source = (await ask('/articles?limit=1&depth=0', 'GET', undefined, token)).docs[0]

/** Milliseconds until the page on this process fulfils the wish. */
async function until(
  origin: string,
  path: string,
  wish: (response: Response, html: string) => boolean,
  since: number,
): Promise<number> {
  for (;;) {
    const response = await fetch(origin + path)
    if (wish(response, await response.text())) return performance.now() - since
    if (performance.now() - since > 20_000) throw new Error(`${origin}${path} never changed`)
  }
}

const visible: number[] = []
const withdrawn: number[] = []
const withdrawnInFront: number[] = []
const answered: number[] = []
const path = `/articles/${source?.slug}`
tell(`Publishing and withdrawing ${TIMES} times, watching two processes`)
for (let time = 1; time <= TIMES; time += 1) {
  const title = `A title that only round ${time} has`
  const pressed = performance.now()
  await ask(`/articles/${source?.id}`, 'PATCH', { title, changeClass: 'clarity', _status: 'published' }, token)
  const saved = performance.now()
  answered.push(saved - pressed)
  const shows = (_: Response, html: string) => html.includes(title)
  visible.push(...(await Promise.all([first, second].map((origin) => until(origin, path, shows, saved)))))
  if (front) await until(front.url, path, shows, saved)
  await new Promise((resolve) => setTimeout(resolve, 5500))
  await ask(`/articles/${source?.id}`, 'PATCH', { _status: 'draft' }, token)
  const gone = performance.now()
  const isGone = (response: Response) => response.status === 410
  const there = front && until(front.url, path, isGone, gone)
  withdrawn.push(...(await Promise.all([first, second].map((origin) => until(origin, path, isGone, gone)))))
  if (there) withdrawnInFront.push(await there)
  await new Promise((resolve) => setTimeout(resolve, 5500))
}
/** The first round after a start meets cold code in every process; the warm figures leave it out. */
const warm = visible.slice(2)
const inFront = front
  ? [{ name: 'withdrawn_front_max_ms', value: Math.max(...withdrawnInFront), unit: 'ms', n: withdrawnInFront.length }]
  : []

print([
  { name: 'visible_p50_ms', value: quantile(visible, 0.5), unit: 'ms', n: visible.length },
  { name: 'visible_p95_ms', value: quantile(visible, 0.95), unit: 'ms', n: visible.length },
  { name: 'visible_warm_p95_ms', value: quantile(warm, 0.95), unit: 'ms', n: warm.length },
  { name: 'publish_answer_p50_ms', value: quantile(answered, 0.5), unit: 'ms', n: answered.length },
  { name: 'withdrawn_max_ms', value: Math.max(...withdrawn), unit: 'ms', n: withdrawn.length },
  ...inFront,
])
await front?.end()
await endAll()
process.exit(0)
