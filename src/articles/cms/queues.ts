import { actAs } from '@/platform/actor'
import type { Queue } from '@/platform/queue'
import { forgetBlankedWords, WORDS_BLANKED } from '../blanked-words'
import { removeEmptyDrafts } from '../empty-drafts'
import { ledgerFollowsPicture } from '../follow-picture'
import { noteForgottenSources } from '../note-sources'
import { PUBLISH_DUE, publishDue } from '../publish'
import { putAwayOld } from '../set-aside'
import { drawCard, drawOldestCards } from '../share-pictures'
import { tellOfRetraction } from '../tell-of-retraction'
import { tellReviewersOfChange } from '../tell-reviewers'

export const queues: Queue[] = [
  {
    name: PUBLISH_DUE,
    retryLimit: 0,
    cron: '* * * * *',
    work: async ({ payload }) => {
      await publishDue(() => actAs('system', payload), new Date())
    },
  },
  {
    name: 'articles-empty-drafts',
    retryLimit: 1,
    cron: '23 * * * *',
    work: async (req) => {
      await removeEmptyDrafts(req, new Date())
    },
  },
  {
    name: 'articles-set-aside',
    retryLimit: 1,
    cron: '41 3 * * *',
    work: async (req) => {
      await putAwayOld(req, new Date())
    },
  },
  {
    name: 'articles-picture-changed',
    retryLimit: 5,
    work: async (req, { id = '' }) => {
      await ledgerFollowsPicture(req, id, new Date())
    },
  },
  {
    name: 'articles-tell-reviewers',
    retryLimit: 5,
    work: async (req, { id = '' }) => {
      await tellReviewersOfChange(req, id, new Date())
    },
  },
  {
    name: 'articles-draw-card',
    retryLimit: 5,
    work: async (req, { id = '' }) => drawCard(req, id),
  },
  {
    // What an import brought, what was renamed since, and the publication's own.
    name: 'articles-draw-cards',
    retryLimit: 1,
    cron: '*/10 * * * *',
    once: true,
    work: async (req) => {
      await drawOldestCards(req)
    },
  },
  {
    name: WORDS_BLANKED,
    retryLimit: 5,
    work: async (req, { id = '' }) => forgetBlankedWords(req, id),
  },
  {
    name: 'articles-source-retracted',
    retryLimit: 5,
    work: async (req, { id = '' }) => tellOfRetraction(req, id),
  },
  {
    name: 'articles-forgotten-sources',
    retryLimit: 1,
    cron: '17 * * * *',
    work: async (req) => {
      await noteForgottenSources(req)
    },
  },
]
