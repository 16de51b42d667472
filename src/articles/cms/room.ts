import type { Room } from '@/platform/room'
import { articleTables } from '../tables'
import { articles } from './articles'
import { corrections } from './corrections'
import { draftsDue, draftsHandedIn, draftsOfOnesOwn, hourPassed, reviewersAnswered, reviewsToRenew } from './errands'
import { publishingRules } from './publishing-rules'
import { queues } from './queues'
import { redirects } from './redirects'
import { topics } from './topics'

export const articlesRoom: Room = {
  name: 'articles',
  collections: [articles, topics, redirects, corrections],
  globals: [publishingRules],
  tables: articleTables,
  queues,
  errands: [hourPassed, draftsHandedIn, reviewersAnswered, draftsDue, reviewsToRenew, draftsOfOnesOwn],
}
