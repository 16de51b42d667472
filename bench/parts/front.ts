/** The article behind the shipped nginx, in turn with the same compressed bytes as a file of that nginx. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import autocannon from 'autocannon'
import { nginxVersion, startFront } from '../../tests/world/front'
import { type Figure, median, tell } from './figures'

const run = promisify(execFile)
const ROUNDS = 5
const SECONDS = 6
const CONNECTIONS = 50
const asksGzip = { 'accept-encoding': 'gzip' }

type Load = { name: string; perSecond: (url: string) => Promise<number> }

/** Fast enough not to be what is measured, and as light beside two workers as there is. */
const wrk: Load = {
  name: 'wrk',
  perSecond: async (url) => {
    const { stdout } = await run('wrk', [
      '-t1',
      `-c${CONNECTIONS}`,
      `-d${SECONDS}s`,
      '-H',
      'Accept-Encoding: gzip',
      url,
    ])
    if (/Socket errors|Non-2xx/.test(stdout)) throw new Error(`${url}:\n${stdout}`)
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  },
}

const cannon: Load = {
  name: 'autocannon, which may itself be the limit; wrk is used where it is on the PATH',
  perSecond: async (url) => {
    const asked = { url, connections: CONNECTIONS, duration: SECONDS, workers: 2, headers: asksGzip }
    const { requests, non2xx, errors } = await autocannon(asked)
    if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} errors`)
    return requests.average
  },
}

const fastest = () =>
  run('wrk', ['-v']).then(
    () => wrk,
    ({ code }) => (code === 'ENOENT' ? cannon : wrk),
  )

const compressed = (url: string) =>
  new Promise<Buffer>((settle, reject) => {
    get(url, { headers: asksGzip }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part)
      settle(Buffer.concat(parts))
    }).on('error', reject)
  })

/** @returns no figure where there is no nginx. */
export async function measureFront(web: string, path: string): Promise<Figure[]> {
  const version = nginxVersion()
  if (!version) {
    tell('Left out: the page behind nginx, as there is none on the PATH')
    return []
  }
  const load = await fastest()
  tell(`Measuring behind nginx ${version} in turn with a file, ${ROUNDS} rounds of ${SECONDS} s, by ${load.name}`)
  const folder = await mkdtemp(join(tmpdir(), 'bedside-file-'))
  await writeFile(join(folder, 'page'), await compressed(web + path))
  const lines = ` location = /page { root ${folder}; add_header Content-Encoding gzip; }`
  const front = await startFront({ web: [Number(new URL(web).port)], lines })
  const rates: { front: number[]; file: number[] } = { front: [], file: [] }
  await load.perSecond(front.url + path)
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.front.push(await load.perSecond(front.url + path))
    rates.file.push(await load.perSecond(`${front.url}/page`))
  }
  await front.end()
  await rm(folder, { recursive: true, force: true })
  const share = (100 * median(rates.front)) / median(rates.file)
  return [
    { name: 'front_rps', value: median(rates.front), unit: '1/s', n: ROUNDS },
    { name: 'file_rps', value: median(rates.file), unit: '1/s', n: ROUNDS },
    { name: 'front_share_of_file_pct', value: share, unit: '%', n: ROUNDS },
  ]
}
