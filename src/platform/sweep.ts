import { query } from './database'
import type { Queue } from './queue'

/** What the platform itself does by the clock. */
export const platformQueues: Queue[] = [
  {
    name: 'platform-sweep',
    retryLimit: 2,
    cron: '7 * * * *',
    work: async (req) => {
      await query(req, `delete from changes where created_at < now() - interval '1 day'`)
      await query(req, `delete from rate_limits where window_start < now() - interval '2 days'`)
    },
  },
]
