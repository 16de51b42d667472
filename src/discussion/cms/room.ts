import type { Place } from '@/platform/place'
import type { Room } from '@/platform/room'
import { roleOf } from '@/staff/roles'
import { mayDecide } from '../rules'
import { discussionTables } from '../tables'
import { comments } from './comments'
import { discussionRules } from './discussion-rules'
import { answersAgain, readersWait } from './errands'
import { questions } from './questions'
import { queues } from './queues'
import { stockReplies } from './stock-replies'
import { unclearEndpoints } from './unclear-endpoints'

const decides: Place['isFor'] = (user) => mayDecide(roleOf(user)).ok

export const discussionRoom: Room = {
  name: 'discussion',
  collections: [comments, questions],
  globals: [discussionRules, stockReplies],
  tables: discussionTables,
  queues,
  endpoints: unclearEndpoints,
  views: {
    queue: { path: '/queue', title: 'The queue', component: '/discussion/cms/admin/queue-view#QueueView' },
    unclear: {
      path: '/unclear',
      title: 'Unclear sentences',
      component: '/discussion/cms/admin/unclear-view#UnclearView',
    },
  },
  places: [
    { group: 'Readers', words: 'The queue', href: '/admin/queue', isFor: decides },
    { group: 'Readers', words: 'Unclear sentences', href: '/admin/unclear', isFor: decides },
  ],
  errands: [readersWait, answersAgain],
}
