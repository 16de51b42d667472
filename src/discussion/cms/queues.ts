import type { Queue } from '@/platform/queue'
import { tellAskers } from '../tell-askers'

export const queues: Queue[] = [
  {
    name: 'discussion-answer-published',
    retryLimit: 5,
    work: async (req, { id }) => {
      if (id) await tellAskers(req, id)
    },
  },
]
