import type { Room } from '@/platform/room'
import { remindReviewers } from '../remind-reviewers'
import { DESK_LETTERS, sendDeskLink } from '../send-desk-link'
import { reviewTables } from '../tables'
import { reviews } from './reviews'

export const reviewsRoom: Room = {
  name: 'reviews',
  collections: [reviews],
  tables: reviewTables,
  queues: [
    {
      name: 'reviews-remind',
      retryLimit: 1,
      cron: '41 7 * * *',
      work: (req) => remindReviewers(req, new Date()),
    },
    {
      name: DESK_LETTERS,
      retryLimit: 3,
      work: (req, { id = '', asked = '' }) => sendDeskLink(req, id, asked),
    },
  ],
}
