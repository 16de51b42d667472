import type { Queue } from '@/platform/queue'

export const queues: Queue[] = [{ name: 'discussion-answer-published', retryLimit: 5, work: async () => {} }]
