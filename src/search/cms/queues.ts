import type { Queue } from '@/platform/queue'
import { followArticle, followQuestion, sweepIndex } from '../keep-index'
import { followArticles, followMissed } from '../similar/follow-articles'

export const queues: Queue[] = [
  {
    name: 'search-article',
    retryLimit: 5,
    work: async (req, { id }) => {
      if (id) await followArticle(req, id)
    },
  },
  {
    name: 'search-question',
    retryLimit: 5,
    work: async (req, { id }) => {
      if (id) await followQuestion(req, id)
    },
  },
  {
    name: 'search-sweep',
    retryLimit: 0,
    cron: '* * * * *',
    once: true,
    work: async (req) => {
      await sweepIndex(req)
    },
  },
  {
    name: 'search-similar',
    retryLimit: 5,
    work: async (req, { id }) => {
      if (id) await followArticles(req, [id])
    },
  },
  { name: 'search-similar-missed', retryLimit: 1, cron: '*/10 * * * *', once: true, work: followMissed },
]
