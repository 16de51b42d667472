/** Background work: any number of these may run. */
import { actAs } from '@/platform/actor'
import { env } from '@/platform/env'
import { payload } from '@/platform/payload'
import { queuesOf, runQueues } from '@/platform/queue'

/** Resolves when the operating system asks this process to stop. */
const askedToStop = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => resolve())
  })

const on = await payload()
const queues = queuesOf(on)
const running = await runQueues(
  env().DATABASE_URL,
  queues,
  () => actAs('system', on),
  (error, queue) => on.logger.error({ err: error, msg: `queue ${queue}` }),
)
console.log(`Worker is up: ${queues.length} queues`)
await askedToStop()
await running.stop()
process.exit(0)
