import type { Queue } from '@/platform/queue'
import { announceVotes } from '../announce-votes'
import { removeEmptyQuestions } from '../empty-drafts'
import { findNear } from '../find-near'
import { keepNothingTooLong } from '../retention'
import { tellAskers, tellForgottenAskers } from '../tell-askers'
import { tellOfDanger } from '../tell-of-danger'

export const queues: Queue[] = [
  {
    name: 'discussion-empty-drafts',
    retryLimit: 1,
    cron: '29 * * * *',
    work: async (req) => {
      await removeEmptyQuestions(req, new Date())
    },
  },
  {
    name: 'discussion-retention',
    retryLimit: 1,
    cron: '41 * * * *',
    work: (req) => keepNothingTooLong(req, new Date()),
  },
  {
    name: 'discussion-answer-published',
    retryLimit: 5,
    work: async (req, { id }) => {
      if (id) await tellAskers(req, id)
    },
  },
  { name: 'discussion-votes-seen', retryLimit: 0, cron: '* * * * *', work: announceVotes },
  { name: 'discussion-askers-untold', retryLimit: 0, cron: '*/10 * * * *', work: (req) => tellForgottenAskers(req) },
  {
    name: 'discussion-danger',
    retryLimit: 5,
    work: async (req) => {
      await tellOfDanger(req)
    },
  },
  {
    name: 'discussion-danger-untold',
    retryLimit: 0,
    cron: '* * * * *',
    work: async (req) => {
      await tellOfDanger(req)
    },
  },
  {
    name: 'discussion-nearness',
    retryLimit: 0,
    cron: '* * * * *',
    work: async (req) => {
      await findNear(req)
    },
  },
]
