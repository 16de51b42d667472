/**
 * What the public history costs: the readable difference of two texts of 3,000 words, and verifying 10,000 revisions
 * of 100 published articles of 1,500 words, with what readers see of them now.
 */

import { verifyLedger } from '@/articles/verify-ledger'
import { query } from '@/platform/database'
import { systemRequest } from '@/platform/request'
import { differenceOf } from '@/text/difference'
import { readableText } from '@/text/readable-text'
import { median, print, tell } from './parts/figures'
import { fillLedger } from './parts/full-ledger'
import { edited, longText } from './parts/long-text'
import { runNode } from './parts/processes'

const TIMES = 41
const ARTICLES = 100
const REVISIONS = 100

const names = { source: (id: string) => id, document: () => undefined }

function difference(): number {
  const before = longText(3000)
  const after = edited(before)
  const since = performance.now()
  const found = differenceOf(readableText(before, names), readableText(after, names))
  if (found.every(({ kind }) => kind === 'same')) throw new Error('Nothing was found')
  return performance.now() - since
}

tell(`Comparing two texts of 3,000 words, ${TIMES} times`)
const differences = Array.from({ length: TIMES }, difference)

tell(`Writing ${ARTICLES * REVISIONS} revisions`)
await runNode(['--import', 'tsx', 'src/cli.ts', 'migrate'])
const req = await systemRequest()
await fillLedger(req, ARTICLES, REVISIONS)
await query(req, 'vacuum analyze revisions')

tell('Verifying them')
const seconds: number[] = []
let peak = 0
const resting = process.memoryUsage().rss
const watch = () => {
  peak = Math.max(peak, process.memoryUsage().rss - resting)
}
for (let round = 0; round < 3; round += 1) {
  const since = performance.now()
  const { problem, revisions } = await verifyLedger(req, { onProgress: watch })
  if (problem || revisions !== ARTICLES * REVISIONS) throw new Error(JSON.stringify({ problem, revisions }))
  seconds.push((performance.now() - since) / 1000)
}

print([
  { name: 'difference_ms', value: median(differences), unit: 'ms', n: differences.length },
  { name: 'verify_10k_s', value: median(seconds), unit: 's', n: seconds.length },
  { name: 'verify_10k_memory_mb', value: peak / 1024 ** 2, unit: 'MB', n: seconds.length },
])
process.exit(0)
