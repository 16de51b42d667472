/**
 * Search: how well it answers labelled queries over the sample publication, and how fast it is over 10,000 articles and
 * 50,000 answers. `--relevance` stops after the first; `--file x.jsonl` tries other queries; `--missed` shows what fell
 * short.
 */
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { query } from '@/platform/database'
import { systemRequest } from '@/platform/request'
import { followArticle, rebuildIndex } from '@/search/keep-index'
import { search } from '@/search/search'
import { median, print, quantile, tell } from './parts/figures'
import { isBlindSet, querySets, relevanceFigures, tryQueries } from './parts/labelled-queries'
import { fillTexts } from './parts/many-texts'
import { runNode } from './parts/processes'
import { searches } from './parts/searches'

const ARTICLES = 10_000
const QUESTIONS = 50_000
const ROUNDS = 3
const PUBLISHED = 41

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    relevance: { type: 'boolean' },
    file: { type: 'string' },
    missed: { type: 'boolean' },
  },
})

tell('Loading the sample publication')
await runNode(['--import', 'tsx', 'src/cli.ts', 'migrate'])
await runNode(['--import', 'tsx', 'src/cli.ts', 'seed', '--sample'])
const req = await systemRequest()
await rebuildIndex(req)

const files = flags.file ? [resolve(process.env.INIT_CWD ?? '', flags.file)] : querySets()
const tried = []
for (const file of files) {
  const rows = await tryQueries(req, file)
  tell(basename(file))
  if (flags.missed)
    for (const { q, ndcg, got, want } of rows)
      if (ndcg === undefined ? got.length > 0 : ndcg < 0.9)
        tell(
          `  ${ndcg?.toFixed(2) ?? 'none'} ${q}\n    got ${got.slice(0, 6).join(' ')}\n    want ${JSON.stringify(want)}`,
        )
  if (!flags.json) print(relevanceFigures('ndcg10', rows))
  tried.push({ rows, isBlind: isBlindSet(file) })
}
tell('All of it')
print(
  relevanceFigures(
    'ndcg10',
    tried.flatMap(({ rows }) => rows),
  ).slice(0, 1),
)
const blind = tried.filter(({ isBlind }) => isBlind).flatMap(({ rows }) => rows)
if (blind.length > 0) print(relevanceFigures('ndcg10_blind', blind))
if (flags.relevance) process.exit(0)

const every = (many: number, what: string) => (done: number) => done % many === 0 && tell(`  ${done} ${what}`)
tell(`Writing ${ARTICLES} articles and ${QUESTIONS} answers`)
await fillTexts(req, ARTICLES, QUESTIONS, every(10_000, 'written'))
tell('Indexing them')
const since = performance.now()
const entries = await rebuildIndex(req, every(10_000, 'indexed'))
const rebuildSeconds = (performance.now() - since) / 1000
for (const table of ['search_entries', 'search_words', 'articles', 'questions'])
  await query(req, `vacuum analyze ${table}`)

tell('Searching')
const all = await searches(req)
for (const { wanted } of all) await search(req, wanted)
const times: { kind: string; ms: number }[] = []
for (let round = 0; round < ROUNDS; round += 1)
  for (const { kind, wanted } of all) {
    const start = performance.now()
    await search(req, wanted)
    times.push({ kind, ms: performance.now() - start })
  }
for (const kind of new Set(times.map((time) => time.kind))) {
  const own = times.filter((time) => time.kind === kind).map(({ ms }) => ms)
  tell(`  ${kind.padEnd(28)} ${median(own).toFixed(1).padStart(8)} ms, at most ${Math.max(...own).toFixed(1)}`)
}

tell('Publishing into the full index')
const published: number[] = []
const ids = await query<{ id: string }>(req, `select id from articles order by id limit ${PUBLISHED}`)
for (const { id } of ids) {
  await query(req, 'update articles set updated_at = now() where id = $1', [id])
  const start = performance.now()
  await followArticle(req, id)
  published.push(performance.now() - start)
}

const ms = times.map((time) => time.ms)
print([
  { name: 'p95_ms', value: quantile(ms, 0.95), unit: 'ms', n: ms.length },
  { name: 'median_ms', value: median(ms), unit: 'ms', n: ms.length },
  { name: 'most_ms', value: Math.max(...ms), unit: 'ms', n: ms.length },
  { name: 'index_one_ms', value: median(published), unit: 'ms', n: published.length },
  { name: 'index_one_p95_ms', value: quantile(published, 0.95), unit: 'ms', n: published.length },
  { name: 'rebuild_s', value: rebuildSeconds, unit: 's', n: entries },
])
process.exit(0)
