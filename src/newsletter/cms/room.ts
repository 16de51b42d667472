import type { Room } from '@/platform/room'
import { newsletterTables } from '../tables'
import { issues } from './issues'
import { letterAbout } from './letter-about-field'
import { queues } from './queues'
import { subscribers } from './subscribers'
import { refuseToLoseChosenTopic } from './topic-hooks'

export const newsletterRoom: Room = {
  name: 'newsletter',
  collections: [subscribers, issues],
  refusesToLose: { topics: refuseToLoseChosenTopic },
  shownOn: { articles: [letterAbout('sidebar')], corrections: [letterAbout()] },
  tables: newsletterTables,
  queues,
  views: {
    letters: { path: '/letters', component: '/newsletter/cms/admin/letters-view#LettersView' },
    'enter-address': {
      path: '/enter-address',
      component: '/newsletter/cms/admin/enter-address-view#EnterAddressView',
    },
    'end-subscription': {
      path: '/end-subscription',
      component: '/newsletter/cms/admin/end-subscription-view#EndSubscriptionView',
    },
    'proof-of-consent': { path: '/proof-of-consent', component: '/newsletter/cms/admin/proof-view#ProofView' },
  },
  navLinks: ['/newsletter/cms/admin/letters-link#LettersLink'],
  dashboardPanels: [
    '/newsletter/cms/admin/sendings-in-trouble#SendingsInTrouble',
    '/newsletter/cms/admin/sendings-out-of-balance#SendingsOutOfBalance',
    '/newsletter/cms/admin/letters-under-way#LettersUnderWay',
    '/newsletter/cms/admin/last-letter-panel#LastLetterPanel',
  ],
}
