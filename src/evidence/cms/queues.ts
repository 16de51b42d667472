import type { Queue } from '@/platform/queue'
import { send } from '@/platform/queue'
import { endGraces } from '../end-grace'
import { FILL_SOURCE, fillSource, waitingSources } from '../fill-source'
import { theOutside } from '../outside/outside'
import { watch } from '../watch'

export const queues: Queue[] = [
  {
    name: FILL_SOURCE,
    retryLimit: 6,
    retryDelay: 60,
    work: async (req, { id = '' }) => fillSource(req, id, theOutside(req)),
  },
  {
    name: 'evidence-fill-waiting',
    retryLimit: 1,
    cron: '41 */6 * * *',
    work: async (req) => {
      for (const id of await waitingSources(req)) await send(req, FILL_SOURCE, { id })
    },
  },
  {
    name: 'evidence-watch',
    retryLimit: 0,
    cron: '*/10 * * * *',
    work: async (req) => watch(req, theOutside(req), new Date()),
  },
  {
    name: 'evidence-grace-ends',
    retryLimit: 2,
    cron: '*/5 * * * *',
    work: async (req) => endGraces(req, new Date()),
  },
]
