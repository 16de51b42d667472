import type { Queue } from '@/platform/queue'
import { makeIssue, PREPARE_QUEUE } from '../make-issue'
import { makeMissedIssues } from '../missed-publications'
import { prepareDueSendings, prepareSending } from '../prepare-sending'
import { withdrawIssues } from '../withdraw-issues'

const named = (ids: Record<string, string>, name: string): string => {
  const id = ids[name]
  if (!id) throw new Error(`A job without ${name}`)
  return id
}

export const queues: Queue[] = [
  {
    name: 'newsletter-article-published',
    retryLimit: 5,
    work: async (req, ids) => {
      await makeIssue(req, named(ids, 'id'))
    },
  },
  { name: 'newsletter-article-withdrawn', retryLimit: 5, work: (req, ids) => withdrawIssues(req, named(ids, 'id')) },
  { name: PREPARE_QUEUE, retryLimit: 5, work: (req, ids) => prepareSending(req, named(ids, 'issue')) },
  {
    name: 'newsletter-minute',
    retryLimit: 0,
    cron: '* * * * *',
    work: async (req) => {
      await makeMissedIssues(req)
      await prepareDueSendings(req)
    },
  },
]
