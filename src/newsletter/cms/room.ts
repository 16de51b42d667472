import type { Place } from '@/platform/place'
import type { Room } from '@/platform/room'
import { roleOf } from '@/staff/roles'
import { newsletterTables } from '../tables'
import { issuesInTrouble, issuesOutOfBalance, issuesUnderWay, lastLetter } from './issue-errands'
import { issues } from './issues'
import { letterAbout } from './letter-about-field'
import { queues } from './queues'
import { subscribers } from './subscribers'
import { refuseToLoseChosenTopic } from './topic-hooks'

function sends(...[user]: Parameters<Place['isFor']>): boolean {
  const role = roleOf(user)
  return role === 'administrator' || role === 'editor'
}

export const newsletterRoom: Room = {
  name: 'newsletter',
  collections: [subscribers, issues],
  refusesToLose: { topics: refuseToLoseChosenTopic },
  shownOn: { articles: [letterAbout('sidebar')], corrections: [letterAbout()] },
  tables: newsletterTables,
  queues,
  views: {
    letters: { path: '/letters', title: 'How letters do', component: '/newsletter/cms/admin/letters-view#LettersView' },
    'enter-address': {
      path: '/enter-address',
      title: 'Enter an address',
      component: '/newsletter/cms/admin/enter-address-view#EnterAddressView',
    },
    'end-subscription': {
      path: '/end-subscription',
      title: 'End a subscription',
      component: '/newsletter/cms/admin/end-subscription-view#EndSubscriptionView',
    },
    'proof-of-consent': {
      path: '/proof-of-consent',
      title: 'Proof of consent',
      component: '/newsletter/cms/admin/proof-view#ProofView',
    },
  },
  places: [{ group: 'Letters', words: 'How letters do', href: '/admin/letters', isFor: sends }],
  errands: [issuesInTrouble, issuesOutOfBalance, issuesUnderWay, lastLetter],
}
