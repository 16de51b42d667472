import type { Queue } from '@/platform/queue'
import { tellAskers, tellForgottenAskers } from '../tell-askers'

export const queues: Queue[] = [
  {
    name: 'discussion-answer-published',
    retryLimit: 5,
    work: async (req, { id }) => {
      if (id) await tellAskers(req, id)
    },
  },
  { name: 'discussion-askers-untold', retryLimit: 0, cron: '*/10 * * * *', work: (req) => tellForgottenAskers(req) },
]
