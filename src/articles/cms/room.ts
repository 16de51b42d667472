import type { Room } from '@/platform/room'
import { articleTables } from '../tables'
import { articles } from './articles'
import { corrections } from './corrections'
import { draftsDue, draftsHandedIn, draftsOfOnesOwn, hourPassed, reviewersAnswered, reviewsToRenew } from './errands'
import { keepPageAddress, keepPersonAddress } from './old-addresses'
import { publishingRules } from './publishing-rules'
import { queues } from './queues'
import { redirects } from './redirects'
import { series } from './series'
import { topics } from './topics'

export const articlesRoom: Room = {
  name: 'articles',
  collections: [articles, topics, series, redirects, corrections],
  followsChangesOf: { pages: keepPageAddress, people: keepPersonAddress },
  globals: [publishingRules],
  tables: articleTables,
  queues,
  errands: [hourPassed, draftsHandedIn, reviewersAnswered, draftsDue, reviewsToRenew, draftsOfOnesOwn],
}
