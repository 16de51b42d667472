import type { Queue } from '@/platform/queue'
import { forgetByTheClock } from '../forget-by-the-clock'

export const queues: Queue[] = [
  { name: 'mailroom-forget', retryLimit: 2, cron: '11 3 * * *', work: (req) => forgetByTheClock(req) },
]
