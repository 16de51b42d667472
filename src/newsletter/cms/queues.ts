import type { Queue } from '@/platform/queue'

export const queues: Queue[] = [
  { name: 'newsletter-article-published', retryLimit: 5, work: async () => {} },
  { name: 'newsletter-article-withdrawn', retryLimit: 5, work: async () => {} },
]
