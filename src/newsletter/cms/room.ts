import type { Room } from '@/platform/room'
import { newsletterTables } from '../tables'
import { issues, subscribers } from './collections'
import { queues } from './queues'

export const newsletterRoom: Room = {
  name: 'newsletter',
  collections: [subscribers, issues],
  tables: newsletterTables,
  queues,
  views: {
    'proof-of-consent': { path: '/proof-of-consent', component: '/newsletter/cms/admin/proof-view#ProofView' },
  },
  dashboardPanels: [
    '/newsletter/cms/admin/sendings-in-trouble#SendingsInTrouble',
    '/newsletter/cms/admin/sendings-out-of-balance#SendingsOutOfBalance',
    '/newsletter/cms/admin/letters-under-way#LettersUnderWay',
  ],
}
