import type { Room } from '@/platform/room'
import { comments } from './comments'
import { questions } from './questions'
import { queues } from './queues'

export const discussionRoom: Room = {
  name: 'discussion',
  collections: [comments, questions],
  queues,
  dashboardPanels: ['/discussion/cms/admin/waiting-panel#WaitingPanel'],
}
