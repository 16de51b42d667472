import type { Room } from '@/platform/room'
import { discussionTables } from '../tables'
import { comments } from './comments'
import { discussionRules } from './discussion-rules'
import { answersAgain, readersWait } from './errands'
import { questions } from './questions'
import { queues } from './queues'
import { stockReplies } from './stock-replies'
import { unclearEndpoints } from './unclear-endpoints'

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
  navLinks: ['/discussion/cms/admin/queue-link#QueueLink'],
  errands: [readersWait, answersAgain],
}
