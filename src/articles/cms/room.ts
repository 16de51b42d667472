import type { Room } from '@/platform/room'
import { articleTables } from '../tables'
import { articles } from './articles'
import { corrections } from './corrections'
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
  dashboardPanels: ['/articles/cms/admin/overdue-panel#OverduePanel', '/articles/cms/admin/due-panel#DuePanel'],
}
