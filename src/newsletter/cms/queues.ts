import type { Queue } from '@/platform/queue'
import { applyEvents } from '../afterwards/apply-events'
import { checkSendings } from '../afterwards/check-sendings'
import { forgetAddressChanges, forgetErased } from '../choosing/forget-erased'
import { resumePaused } from '../choosing/resume-paused'
import { makeCorrectionIssue } from '../issues/make-correction-issue'
import { makeDigest } from '../issues/make-digest'
import { makeIssue } from '../issues/make-issue'
import { makeLongMissedCorrections, makeMissedCorrections } from '../issues/missed-corrections'
import { makeLongMissedIssues, makeMissedIssues } from '../issues/missed-publications'
import { withdrawMissedIssues } from '../issues/missed-withdrawals'
import { prepareDueSendings, prepareSending } from '../issues/prepare-sending'
import { withdrawIssues } from '../issues/withdraw-issues'
import { PREPARE_QUEUE } from '../issues/write-issue'
import { forgetPending } from '../subscribing/forget-pending'
import { forgetSignUps } from '../subscribing/forget-sign-ups'

const EVERY_MINUTE = '* * * * *'

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
  {
    name: 'newsletter-correction-published',
    retryLimit: 5,
    work: async (req, ids) => {
      await makeCorrectionIssue(req, named(ids, 'id'))
    },
  },
  { name: PREPARE_QUEUE, retryLimit: 5, work: (req, ids) => prepareSending(req, named(ids, 'issue')) },
  // The web process asks once a second while events come in, the clock once a minute whatever happened to the web.
  {
    name: 'newsletter-provider-events',
    retryLimit: 0,
    once: true,
    cron: EVERY_MINUTE,
    work: (req) => applyEvents(req),
  },
  // Each chore has a queue of its own: one that fails or is slow keeps no other back.
  { name: 'newsletter-minute', retryLimit: 0, cron: EVERY_MINUTE, work: (req) => prepareDueSendings(req) },
  {
    name: 'newsletter-missed-publications',
    retryLimit: 0,
    cron: EVERY_MINUTE,
    work: (req) => makeMissedIssues(req),
  },
  {
    name: 'newsletter-missed-withdrawals',
    retryLimit: 0,
    cron: EVERY_MINUTE,
    work: (req) => withdrawMissedIssues(req),
  },
  {
    name: 'newsletter-missed-corrections',
    retryLimit: 0,
    cron: EVERY_MINUTE,
    work: (req) => makeMissedCorrections(req),
  },
  {
    name: 'newsletter-long-missed-corrections',
    retryLimit: 0,
    cron: '29 * * * *',
    work: (req) => makeLongMissedCorrections(req),
  },
  {
    name: 'newsletter-digest',
    retryLimit: 0,
    cron: EVERY_MINUTE,
    work: async (req) => {
      await makeDigest(req)
    },
  },
  { name: 'newsletter-long-missed', retryLimit: 0, cron: '23 * * * *', work: (req) => makeLongMissedIssues(req) },
  {
    name: 'newsletter-balance',
    retryLimit: 2,
    cron: '29 4 * * *',
    work: async (req) => {
      await checkSendings(req)
    },
  },
  { name: 'newsletter-forget-pending', retryLimit: 2, cron: '41 3 * * *', work: (req) => forgetPending(req) },
  { name: 'newsletter-forget-sign-ups', retryLimit: 2, cron: '47 3 * * *', work: (req) => forgetSignUps(req) },
  { name: 'newsletter-pauses', retryLimit: 0, cron: '*/10 * * * *', work: (req) => resumePaused(req) },
  { name: 'newsletter-forget-erased', retryLimit: 0, cron: '31 * * * *', work: (req) => forgetErased(req) },
  {
    name: 'newsletter-forget-address-changes',
    retryLimit: 2,
    cron: '37 * * * *',
    work: (req) => forgetAddressChanges(req),
  },
]
