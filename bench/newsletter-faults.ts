/**
 * Does everybody get the letter once, whatever dies? Each run sends one issue while processes are killed, answers are
 * lost and Postgres is restarted, and then counts every reader. A run that was broken off goes on where it stopped.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { planOf } from './parts/fault-plan'
import { recordIn } from './parts/fault-record'
import { restartOf } from './parts/fault-restart'
import { figuresOf, shortcomings, tellWhatWasMet } from './parts/fault-result'
import { openStage } from './parts/fault-stage'
import { print, tell } from './parts/figures'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    lanes: { type: 'string', default: String(Math.min(6, 3 * availableParallelism())) },
    recoveries: { type: 'string' },
    anew: { type: 'boolean', default: false },
    json: { type: 'boolean' },
  },
})
const seed = Number(values.seed)
const runs = values.only === undefined ? Number(values.runs) : 1
const recoveries = Number(values.recoveries ?? (values.only === undefined ? Math.ceil(runs / 100) : 0))
const folder = process.env.BENCH_KEEPS ?? join('.data', 'bench')
/** One run alone is played again whenever it is asked for, and leaves the record of the others as it is. */
const record =
  values.only === undefined
    ? recordIn(folder, String(seed), values.anew)
    : recordIn(folder, `${seed}-only-${values.only}`, true)

const plans = (values.only === undefined ? Array.from({ length: runs }, (_, run) => run) : [Number(values.only)]).map(
  (run) => planOf(seed, run),
)
const left = plans.filter(({ run }) => !record.done.has(`run ${run}`))
const leftRecoveries = Array.from({ length: recoveries }, (_, at) => at).filter(
  (at) => !record.done.has(`recovery ${at}`),
)
tell(`${plans.length} runs with seed ${seed}, ${plans.length - left.length} done before; kept in ${record.file}`)

const since = performance.now()
if (left.length + leftRecoveries.length > 0) {
  const stage = await openStage({ seed, folder, record, lanes: Math.min(Number(values.lanes), left.length) })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stage.close().finally(() => process.exit(130)))
  await stage.play(left, leftRecoveries)
  await stage.close()
}
tell(`That took ${Math.round((performance.now() - since) / 1000)} s.`)

const wanted = new Set([
  ...plans.map(({ run }) => `run ${run}`),
  ...Array.from({ length: recoveries }, (_, at) => `recovery ${at}`),
])
const all = [...record.done].filter(([name]) => wanted.has(name)).map(([, ran]) => ran)
tellWhatWasMet(all)
print(figuresOf(all))
const restarts = plans.filter((plan) => restartOf(plan)).length
const short = shortcomings(all, { runs: wanted.size, recoveries, restarts })
for (const words of short) tell(`  Falls short: ${words}`)
process.exit(short.length > 0 ? 1 : 0)
